// A sentence's words and a word for a trade among them in, where the brand that stands before it begins out: 恒|达|纺织, 顺风|达|快递, 蓝|芯|显示.
import { prior } from '#model/prior.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { isHan } from './letter.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** What companies are called after by those who leave 有限公司 away. */
const TRADES = new Cue(['电子', '纺织', '重机', '重工', '机械', '机电', '物流', '出行', '显示', '传动', '座椅', '化工', '化纤', '塑胶', '塑料', '五金', '免税', '制药', '药业', '食品', '乳业', '矿业', '钢铁', '能源', '电气', '电器', '汽车', '轮胎', '玻璃', '陶瓷', '水泥', '建材', '建工', '商贸', '百货', '超市', '酒店', '餐饮', '环保', '水务', '燃气', '热力', '公交', '港务', '船舶', '航运', '航空', '速递', '快递', '快运', '速运', '外卖', '同城', '到家', '科技', '智造', '制造', '装备', '精密', '光电', '芯片', '软件', '通信', '生物', '医药', '服饰', '制衣', '鞋业', '家具', '印刷', '包装', '新材', '新材料', '新能源', '锂电', '风电', '光伏', '核电', '粮油', '酒业', '茶业', '糖业', '渔业', '牧业', '体育', '家政', '物业', '保洁', '检测', '纸业', '铝业', '铜业', '稀土', '轨道', '动力', '照明', '家居', '管业', '阀门', '电缆', '线缆', '铸造', '锻造'])

/** Letters that stand in no brand. */
const NO_BRAND = new WordGroup(/[在由和与及对为向从给把将被等的于是到让请则也都就还又已曾了着过省市区县州旗镇乡村师团校厂矿局该本各全我每某名位家个人员女男老新大小]/)

/** Whether a word, or one of a sentence, is one. */
export const isTrade = (token: { readonly cues: number }): boolean => TRADES.has(token)

/** The index of the brand's first word. A brand is of two or three letters of which no more than two make a word, behind a mark, an area or a small word. */
export function brandBefore({ tokens }: SentenceView, at: number): number | undefined {
  // 辽海|船舶|重工: two trades at most.
  let first = at > 0 && isTrade(tokens[at - 1] as Token) && (tokens[at - 1] as Token).end === (tokens[at] as Token).start ? at - 1 : at, length = 0, letters = 0
  while (first > 0 && length < 3) {
    const before = tokens[first - 1] as Token
    if (before.end !== (tokens[first] as Token).start || before.text.length > 2 || !isHan(before) || NO_BRAND.has(before)) break
    if (before.text.length === 2 && ((before.mask & (BIT.verb | BIT.breaker | BIT.post | BIT.audience | BIT.generic | BIT.time | BIT.number | BIT.head | BIT.area)) !== 0)) break
    first--
    length += before.text.length
    if (before.text.length === 1) letters++
  }
  // 大连|船舶|重工: an area before two trades.
  if (length === 0 && first < at && HEAVY.has(tokens[at]) && isAreaBefore(tokens, first)) return first - 1
  if (!letters || length < 2 || length > 3) return undefined
  const lead = prior(tokens, first)
  if (!lead || lead.end !== (tokens[first] as Token).start || MARK.has(lead) || LEADING.has(lead)) return first
  return (lead.mask & BIT.area) !== 0 ? first - 1 : undefined
}
const HEAVY = new WordGroup(['重工', '重机'])
const isAreaBefore = (tokens: readonly Token[], at: number): boolean => at > 0 && ((tokens[at - 1] as Token).mask & BIT.area) !== 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start && !/[省市区县州]$/.test((tokens[at - 1] as Token).text)
const LEADING = new WordGroup(/^[和与由同跟向给请到是为让被经]$/)
const MARK = new WordGroup(/^[\s\p{P}]$/u)
