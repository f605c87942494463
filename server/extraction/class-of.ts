// Two names of initiatives in, whether the one is a class, station or show of the other out; and of what a season is one.
import { NameMemory } from '#names/name-memory.ts'

/** “求学圆梦”行动|东莞班开学典礼 is a class of the “求学圆梦”行动: a group of its own behind the programme's kind. */
export const isClassOf = (part: string, whole: string): boolean => {
  const programme = bareProgramme(whole)
  return programme !== undefined && GROUP.test(bareProgramme(part) === undefined ? part.split(programme)[1] ?? '' : '')
}
const bareProgramme = (name: string): string | undefined => programmes.of(name)
const programmes = new NameMemory(name => name.includes('“') ? PROGRAMME.exec(name)?.[0] : undefined)
const PROGRAMME = /“[^”]{2,}”(?:[〇\u3400-\u9fff]{0,6}?)(?:行动|计划|工程|项目|系列活动)$/
const GROUP = /^[〇\u3400-\u9fff]{1,8}?(?:班|专场|赛区|分会场|训练营|站)(?:开学典礼|开班(?:仪式|式)?|开营(?:仪式|式)?|结业(?:典礼|仪式)?|毕业典礼|启动仪式)?$/

/** “针线夜校” of “针线夜校”秋季班: what it is a season or a run of. */
export const seriesOf = (season: string): string | undefined => SEASON.test(season) ? season.replace(SEASON, '') : undefined
const SEASON = /(?<=”)(?:[春夏秋冬]季班|第[一二三四五六七八九十百\d]{1,3}期|首期班?)$/
