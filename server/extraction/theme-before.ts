// A sentence's words and where a name of an activity begins in, the theme that is told before it and that the name carries out: 以“家企共融”为主题的|论坛.
import { Sign } from '#rulebook/sign.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** 为主题，共设有电竞、健康跑…: what is listed behind a theme are parts of what has it. */
const LISTS = /、|设[有置]?|包[括含]|分为|涵盖|[包含]有/
/** 一场名为“家企共融”的…, 代号“蓝盾”的…: so does its name. */
const THEMES = new Sign(['”为主题', ...['名为', '名叫', '叫做', '叫作', '代号', '代号为', '主题为', '主题是', '取名', '题为', '冠名'].map(call => `${call}“`)])
const CALLED_SO = /(?:名[为叫]|叫[做作]|代号为?|主题[为是]|取名为?|[定命]名为|题为|冠名)$/, ITS = /^的[〇\u3400-\u9fff]{0,12}$/, LONGEST_CALL = 4, LONGEST_BETWEEN = 13
/** 以“家企共融”为主题|举办…. */
const HELD_ON = /^为主题，?(?:联合|共同)?(?:举办|开展|组织|举行|召开|推出)(?:了|一场)?$/
/** 活动|以“甲”, 本届运动会|以“乙”, but 某总工会|以“丙”. */
const OWN_THEME = /(?:活动|行动|仪式|[赛展营课班节]|讲座|沙龙|论坛|[动谈读览谊演]会|大会|培训|宣讲|服务月|[比大]武)以$/, LONGEST_OWNER = 4
/** 以“家企共融”为主题…的: the theme, with its marks, that a name after it carries. */
export function themeBefore(view: SentenceView, first: number): { theme: string } | undefined {
  if (!THEMES.in(view)) return undefined
  const start = (view.tokens[first] as Token).start
  const quotation = view.quotations.findLast(candidate => candidate.end <= start && candidate.mark === '“')
  if (!quotation) return undefined
  const between = view.text.slice(quotation.end, start)
  if (CALLED_SO.test(view.text.slice(Math.max(0, quotation.start - LONGEST_CALL), quotation.start)) && between.length <= LONGEST_BETWEEN && ITS.test(between)) return { theme: view.text.slice(quotation.start, quotation.end) + between.slice(1) }
  if (!between.startsWith('为主题') || between.length > 40 || between.includes('；') || view.text[quotation.start - 1] !== '以' && view.text[quotation.start - 1] !== '为') return undefined
  // 托管班|以“快乐成长”为主题，|提供托管服务: the theme is of what stands before it.
  if (!between.startsWith('为主题的') && OWN_THEME.test(view.text.slice(Math.max(0, quotation.start - LONGEST_OWNER), quotation.start))) return undefined
  if (!between.endsWith('的') && !/[，]/.test(between) && !HELD_ON.test(between) || LISTS.test(between)) return undefined
  return { theme: view.text.slice(quotation.start, quotation.end) }
}
