// A sentence and a place in it in, the honour that ends there or is told of there out: 北京市|劳动模范, “白求恩奖章”|获得者, 曾获…称号的.
import { CodeSet } from '#model/code-set.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isHan } from './letter.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const TRADES = ['金融', '教育', '铁路', '交通', '卫生', '邮政', '民航', '公安', '电力', '能源', '化工', '石油', '水利', '国防', '财贸', '轻工', '海员', '林业', '农业', '税务', '商业', '供销', '粮食', '机械', '纺织', '冶金', '煤炭', '建设', '建筑', '建材', '地质', '气象', '烟草', '旅游', '物流', '水产', '电子', '医药', '住建', '民政', '司法', '广电', '体育', '文化']
const RANKS = ['全国', '国家级', '自治区级', '自治州级', '区级', '县级', '州级', '校级', '首都', '兵团', '中央企业', '省级', '市级', '省部级', '自治区', '全省', '全市', '全路', '铁路', '集团', '首届', '十佳', '百佳', '十大', '省', '市', '区', '县'], BRANCHES = ['行业', '系统'], TERM = '届'
/** 全国机械工业系统|劳动模范, 江苏省十佳|文明职工: what says where an honour is given, and to how few. */
const RANK = new RegExp(`(全国(?:${TRADES.join('|')})|全国[\\u4e00-\\u9fff]{2,6}(?:${BRANCHES.join('|')})|[\\u4e00-\\u9fff]{2}(?:${BRANCHES.join('|')})|${RANKS.join('|')}|[一二三四五六七八九十0-9]+${TERM})$`)
const LONGEST_RANK = 10, RANK_ENDS = CodeSet.lasts([...TRADES, ...RANKS, ...BRANCHES, TERM])

/** “白求恩奖章”|获得者: a prize in quotation marks. */
export const prizedBefore = (view: SentenceView, i: number): { start: number; end: number } | undefined => view.tokens[i]?.text !== '”' ? undefined
  : view.quotations.find(quotation => quotation.end === view.tokens[i]?.end && quotation.end - quotation.start < 22 && /(?:奖章|奖状|工匠|标兵|能手|状元|模范|之星|奖|称号|旗手|楷模|先锋|好人|榜样|年度人物|最美[^”]{1,6})”$/.test(view.text.slice(quotation.start, quotation.end)))

/** 壮乡|工匠, 楚江|工匠: a place's old name, or a trade's, makes an honour of it. */
const CRAFTSMAN = new WordGroup(['工匠', '大工匠']), CRAFT = /(?:^|[，。、；：“年届的])((?!\d)[〇\u3400-\u9fff]{2,4})$/
const NO_CRAFT = /劳模|能工|身边|青年|优秀|各类|广大|年轻|众多|许多|多名|一批|几位|老|新时代|企业|职工|工人|女|这些|这位|一名|一位|技能|本土|民间|传统|所有|全体|和|与|位|名|个/

/** 720名先进个人|火车头奖章: who gets a prize is no part of its name. */
const HOLDERS = new WordGroup(/^(?:先进|优秀)(?:个人|集体|职工|工作者)$/), PRIZE = new WordGroup(/(?:奖[章杯状牌]|先锋号|称号)$/), MAY_DAY = new WordGroup(/^“?五一”?$/)

/** An honour with the area or rank before it: 北京市劳动模范, 全国五一劳动奖章, 中央企业劳动模范. */
export function honourEndingAt(view: SentenceView, at: number): { start: number; end: number } {
  const token = view.tokens[at] as Token
  let start = token.start
  for (let i = at - 1; i >= 0; i--) {
    const before = view.tokens[i] as Token
    const craft = start === token.start && CRAFTSMAN.has(token) ? CRAFT.exec(view.text.slice(Math.max(0, start - 6), start))?.[1] : undefined
    if (craft && !NO_CRAFT.test(craft)) { start -= craft.length; break }
    if ((before.mask & BIT.area) !== 0 && before.end === start || (before.mask & BIT.honour) !== 0 && before.end === start && !(HOLDERS.has(before) && PRIZE.has(token)) || before.end === start && MAY_DAY.has(before)) start = before.start
    else {
      const rank = RANK_ENDS.has(view.text.charCodeAt(start - 1)) ? RANK.exec(view.text.slice(Math.max(0, start - LONGEST_RANK), start))?.[1] : undefined
      if (!rank) break
      start -= rank.length
      while (i > 0 && (view.tokens[i] as Token).start > start) i--
    }
  }
  return { start: token.text.endsWith('传承人') ? skillBefore(view, at, start) : start, end: token.end }
}

/** 壮族山歌自治区级|代表性传承人, 松原二人转|传承人: what is handed on belongs to the honour, up to the mark before it. */
function skillBefore({ tokens, text }: SentenceView, at: number, from: number): number {
  const heritage = HERITAGE.exec(text.slice(Math.max(0, from - LONGEST_HERITAGE), from))
  if (heritage) return from - heritage[0].length
  let start = from, i = at - 1
  while (i >= 0 && (tokens[i] as Token).start >= from) i--
  for (let back = 0; i >= 0 && back < 5; i--, back++) {
    const token = tokens[i] as Token
    if (BOUNDS.has(token)) return start
    if (!isHan(token) || (token.mask & (BIT.verb | BIT.breaker | BIT.function | BIT.head | BIT.post | BIT.number)) !== 0) return from
    start = token.start
  }
  return i < 0 && text.length > 0 ? start : from
}
/** 国家级非遗白石茶制作技艺|传承人: the whole of what is handed on, verbs and figures too. */
const HERITAGE = /(?<=^|[、，：；。兼的])(?:国家|自治区|[省市区县州])级(?:非遗|非物质文化遗产)(?:项目)?[〇\u3400-\u9fff]{1,14}$/, LONGEST_HERITAGE = 26
const BOUNDS = new WordGroup(/^[、，。；：“”（的]$/)

/** 曾获“江苏工匠”称号的|焊工, 享受国务院政府特殊津贴的|技师: an honour that is told of whom the title names. */
export function toldHonour(view: SentenceView, i: number, from: number): { honour: { start: number; end: number }; start: number } | undefined {
  const { tokens, text } = view
  if (tokens[i]?.text !== '的' || (view.mask & BIT.honour) === 0) return undefined
  let at = i - 1
  while (at >= 0 && /^(?:荣誉|称号|荣誉称号|证书|”)$/.test((tokens[at] as Token).text)) at--
  const word = tokens[at]
  if (!word || (word.mask & BIT.honour) === 0 || word.start < from) return undefined
  const honour = honourEndingAt(view, at)
  const got = /(?:曾|先后|刚刚?|新近|今年|去年|近日)?(?:荣获|获得|获评|获|享受|荣膺|被评为|被授予|拿过|得过|摘得)了?“?$/.exec(text.slice(Math.max(from, honour.start - 8), honour.start))
  return got ? { honour, start: honour.start - got[0].length } : undefined
}
