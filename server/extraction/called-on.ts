// What a sentence names in, whom it says somebody calls on out: 看望党委书记、董事长|某某, 头一站是|某某|家. 他 and 这位退休职工 of the next sentence are he, and not who came.
import { CodeSet } from '#model/code-set.ts'
import type { Item, Member } from './items.ts'

const CALLS = /(?:看望|探望|慰问|看望慰问|走访|走访慰问|采访|拜访|见到|遇见|探访|家访)了?(?:的是)?(?:[老女]|一线|困难|退休|全国|[省市区县])?$/, AT_HOME = /^(?:老人|同志|师傅|老师)?的?家(?:[中里，。、]|$)/
const LONGEST_CALL = 10

/** The last person whom a sentence names, where he is the one called on. */
export function calledOnIn(naming: readonly Item[], text: string): Member | undefined {
  const last = naming.at(-1), people = naming.findLast(({ members }) => members.every(({ entity }) => entity.kind === 'Person')), [only, other] = people?.members ?? []
  if (!last || !people || !only || other || last.members.some(({ entity }) => entity.kind === 'Person') && last !== people) return undefined
  const { mention } = only, from = mention.titlesStart ?? mention.start
  return mention.rule === 'person/called-on' || AT_HOME.test(text.slice(mention.end)) || CALLS.test(text.slice(Math.max(0, from - LONGEST_CALL), from)) ? only : undefined
}

/** 他1995年当选…, 这位某厂的退休职工…, 老人…: what points to whoever was called on. */
export const pointsToHim = (text: string): boolean => BEGINNINGS.has(text.charCodeAt(0)) && POINTING.test(text)
const BEGINNINGS = new CodeSet('这他她老'), POINTING = /^(?:这[位名]|[他她](?!们)|老人|老劳模|老两口)/
/** 这位退休职工: an officer who came is not spoken of so. */
export const THIS_ONE = /^这[位名]/
