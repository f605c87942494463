// A sentence in, what is bestowed, asked for or studied in it out: 聘请…为“园丁讲师”, 授牌“巾帼书屋”, 面向全市征集“匠心传习点”, 命名首批“灶台能人”, 组织干部学习…精神.
import { Sign } from '#rulebook/sign.ts'
import { whomOf, type Deed } from './deed.ts'
import type { SentenceView } from './sentence-view.ts'

const BESTOWS = new Sign(['聘请', '聘任', '特聘', '受聘']), BESTOWED = /(?:聘请|聘任|特聘|受聘)[^。；]{2,60}?(?:为|担任)(“[^”]{2,16}”)/
const PLAQUES = new Sign(['授牌“', '挂牌“', '授予“', '颁授“']), PLAQUE = /[为向给][^，。；“]{2,30}(?:授牌|挂牌|授予|颁授)(“(?!全国|全省|全市|国家|模范|先进|优秀|最美|[省市区县])[^”]{2,20}”)(?=牌匾|牌|称号|[，。；、]|$)/
const SEEKS = new Sign(['征集', '选树', '评选', '招募', '遴选', '征选', '命名', '认定', '评定']), SOUGHT = /(?:(?:征集|选树|评选|招募|遴选|征选)(?:首批|首届|第[一二三四五六七八九十百\d]+[批届期]|一批|\d+[名个])?|(?:命名|认定|评定)了?(?:首批|首届|第[一二三四五六七八九十百\d]+[批届期]|一批|\d+[名个]))(“[^”]{2,20}”)(?!活动|大赛|作品|故事)/
const POSTS = new Sign(['派驻', '选派', '派出', '配备', '聘任']), POSTED = /(?:派驻|选派|派出|配备|聘任)(?:首批)?(?:\d+[名位])?(“[^”]{2,10}(?:[员师官]|专员|指导员|管家)”)/
const TEXTS = ['精神', '讲话', '决议', '重要论述', '批示', '条例', '规定', '准则', '报告']
const STUDY = new RegExp(`(?:组织|召集|带领)([^，。；：“”]{2,30}?)(?:集中|认真|专题|深入|及时|共同|第一时间|全面|系统)*(学习宣传贯彻|学习宣传|学习贯彻|传达学习|学习)([^，。；]{4,40}?(?:${TEXTS.join('|')}))(?=[，。；、]|$)`)

/** What sentences have that tell of these. */
const STUDIES = new Sign(['学习']), TAKES = new Sign(['组织', '召集', '带领']), STUDIED = new Sign(TEXTS), WINNERS = new Sign(['名单', '结果'])
const CEREMONIES = new Sign(['签约仪式', '授牌仪式', '挂牌仪式', '揭牌仪式'])

/** 公布第五届|“最美港航人”|名单: how the winners were found has no other name. */
const LISTED = /(?:公布|发布|揭晓|公示|评出|评选出|选出|推选出)了?((?:首届|首批|第[一二三四五六七八九十百\d]+[届批期]|\d{4}年度?)?(?:[〇\u3400-\u9fff]{0,6})?“[^”]{2,16}”)(获奖|获评|当选|入选|评选|选树|获得者|推荐)?(?:者|人选|人员|单位|个人|活动|结果)?(?:名单|结果)/

/** 某宾馆成为|县劳模疗休养基地，授牌仪式|设在…: the ceremony is named after what a place became. */
const BECAME = /(?:成为|确定为|命名为|认定为|授予|获评|挂牌)(?:全[省市区县])?(?:首[个家批])?“?([〇\u3400-\u9fff]{2,16}(?:基地|驿站|[工服]作站|服务站|示范点|联系点|之家))”?，[^，。；]{0,4}?((?:签约|授牌|挂牌|揭牌){1,2}仪式)/

const NAMED = [{ sign: BESTOWS, pattern: BESTOWED, act: '聘任' }, { sign: PLAQUES, pattern: PLAQUE, act: '授牌' }, { sign: SEEKS, pattern: SOUGHT, act: '征集' }, { sign: POSTS, pattern: POSTED, act: '派驻' }] as const

export function readHonouring(view: SentenceView): Deed | undefined {
  const { text } = view, study = STUDIES.in(view) && STUDIED.in(view) && TAKES.in(view) ? STUDY.exec(text) : null
  if (study && (whomOf(study[1] as string) || /[、和及]|干部|人员|职工|党员/.test(study[1] as string))) {
    const theme = study[3] as string, on = (study[2] as string) + theme
    return { start: study.index, end: study.index + study[0].length, head: '学习', host: 'needed', name: host => host && `${host.name}${on}`, aliases: host => [on, ...(host ? [`${host.name}学习${theme}`] : [])] }
  }
  const listed = view.quotations.length > 0 && WINNERS.in(view) ? LISTED.exec(text) : null
  if (listed) {
    const act = listed[2] === '选树' ? '选树' : '评选', award = listed[1] as string
    return { start: listed.index, end: listed.index + listed[0].length, head: '评选', host: 'needed', name: () => award + act, aliases: () => [`${award}名单公布`, award.replace(/^[^“]+/, '') + act] }
  }
  const became = CEREMONIES.in(view) ? BECAME.exec(text) : null
  if (became) {
    const [said, base, ceremony] = became as unknown as [string, string, string], end = became.index + said.length
    return { start: end - ceremony.length, end, head: '授牌', host: 'elsewhere', name: () => base + ceremony, aliases: () => [ceremony] }
  }
  // The others name in quotation marks what is bestowed.
  if (view.quotations.length > 0) for (const { sign, pattern, act } of NAMED) {
    const match = sign.in(view) ? pattern.exec(text) : null, verb = match && (act === '征集' || act === '派驻' ? match[0].slice(0, 2) : act === '授牌' ? /(授牌|挂牌|授予|颁授)“/.exec(match[0])?.[1] : act)
    if (!match || act === '授牌' && verb === '授予' && !/[屋站家室点园地心]”$/.test(match[1] as string)) continue
    const said = verb === '授予' || verb === '颁授' ? '授牌' : verb as string
    return { start: match.index, end: match.index + match[0].length, head: act, host: 'needed', name: () => `${match[1] as string}${said}`, aliases: () => [`${said}${match[1] as string}`] }
  }
  return undefined
}
