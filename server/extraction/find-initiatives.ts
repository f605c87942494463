// A sentence's words, bodies and people in, the initiatives it names out.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findInitiativeStart, OPENERS } from './initiative-start.ts'
import type { Mention } from './mention.ts'
import { isUnreal } from './modality.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const POINTERS = new Set(['此次', '本次', '这次', '该', '本届', '此', '本', '该次', '本期', '这项', '这一', '首次'])
const DOING = ['host', 'undertake', 'co_organize', 'attend', 'happen']

/** Finds initiatives by their head nouns, by quoted names that someone runs, and in lists (A、B、C等交友活动). */
export function findInitiatives(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): Mention[] {
  const found: Mention[] = []
  let limit = Infinity
  for (let i = view.tokens.length - 1; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (token.end > limit) continue
    if ((token.mask & BIT.initiative) === 0 || insideQuotation(view, token) || isVerbUse(view, i, rulebook)) continue
    const mention = nameAt(view, i, bodies, rulebook, inHead)
    found.push(...(mention.listed.length ? mention.listed : [mention.own]).map(item => item.form === 'full' && isUnreal(view, item.start) ? { ...item, form: 'generic' as const } : item))
    limit = Math.min(mention.own.start, ...mention.listed.map(item => item.start))
  }
  for (const quotation of view.quotations) {
    if (quotation.mark !== '“' || found.some(mention => mention.start <= quotation.start && quotation.end <= mention.end)) continue
    const named = quotedName(view, quotation, rulebook)
    if (named) found.push(named)
  }
  return found.sort((a, b) => a.start - b.start)
}

const insideQuotation = (view: SentenceView, token: Token): boolean => view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end && quotation.end - quotation.start < 60)

/** 启动, 服务 and the like are heads only where they are nouns: before a mark, 的, 等, a place or a verb of happening. */
function isVerbUse(view: SentenceView, at: number, rulebook: Rulebook): boolean {
  const token = view.tokens[at] as Token, next = view.tokens[at + 1]
  if (!next || next.start !== token.end) return false
  if ((next.mask & BIT.initiative) !== 0) return true
  const weak = rulebook.lexicon.attribute(token.text, 'initiative') === 'weak'
  return weak && (next.mask & (BIT.noun | BIT.head | BIT.audience | BIT.area | BIT.generic)) !== 0 && (next.mask & (BIT.verb | BIT.function | BIT.breaker)) === 0
}

function nameAt(view: SentenceView, head: number, bodies: readonly Mention[], rulebook: Rulebook, inHead: boolean): { own: Mention; listed: Mention[] } {
  const token = view.tokens[head] as Token
  const first = findInitiativeStart(view, head, bodies, rulebook)
  const start = (view.tokens[first] as Token).start
  const pointer = view.tokens[first - 1]
  const strength = rulebook.lexicon.attribute(token.text, 'initiative'), weak = strength !== 'strong'
  const themed = themeBefore(view, first)
  const name = (themed?.theme ?? '') + view.text.slice(start, token.end)
  const base = { kind: 'Initiative' as const, start, end: token.end, name, head: token.text }
  if (pointer && POINTERS.has(pointer.text) && pointer.end === start && !themed) return { own: { ...base, start: pointer.start, rule: 'initiative/pointer', form: 'short' }, listed: [] }
  const listed = (strength === 'quoted' ? [] : listBefore(view, first, rulebook)).map(item => ({ kind: 'Initiative' as const, ...item, name: item.name.length < 6 && !item.name.includes('“') && strength === 'strong' ? item.name + token.text : item.name, head: token.text, rule: 'initiative/listed', form: 'full' as const }))
  const quoted = name.includes('“') || name.includes('《')
  const bare = first === head && !themed
  const length = token.start - start
  const done = doneTo(view, first, rulebook) || happens(view, head, rulebook)
  const form = isMeans(view, first, head) ? 'generic'
    : bare ? (strength === 'strong' && (token.text.length > 2 || view.clauseStarts.has(token.start)) && view.tokens[head + 1]?.text !== '、' && pointer?.text !== '、' ? 'short' : 'generic')
    : quoted || themed !== undefined || strength !== 'quoted' && (/\d{4}年|届/.test(name) || (done && length >= 2) || (!weak && length >= 6 && /^([上中](?!的)|期间|侧记|[^，。]{0,6}(落幕|收官|落下帷幕))/.test(view.text.slice(token.end))) || (inHead && !weak)) ? 'full' : 'generic'
  return { own: { ...base, rule: quoted ? 'initiative/quoted-head' : 'initiative/head', form }, listed }
}

/** 以…为抓手, 以…为契机, …等形式: a means to something else. */
function isMeans(view: SentenceView, first: number, head: number): boolean {
  const rest = view.text.slice((view.tokens[head] as Token).end)
  return view.tokens[first - 1]?.text === '以' && /^[^，。]{0,6}为/.test(rest) || /^(、[^，。]{0,40})?等?(形式|方式|环节|内容|渠道|途径|手段|功能|作用|理念)/.test(rest)
}

/** Whether the name is said to take place: 座谈会|召开, 艺术展|在…开幕. */
function happens(view: SentenceView, head: number, rulebook: Rulebook): boolean {
  for (let i = head + 1; i <= head + 14; i++) {
    const token = view.tokens[i]
    if (!token || /^[，。；：、]$/.test(token.text)) return false
    if (rulebook.lexicon.acts(token.text).includes('happen')) return i === head + 1 || view.tokens[head + 1]?.text === '在' || view.tokens.slice(head + 1, i).filter(between => !/^(\d+|[年月日]|上午|下午|晚|日前|近日|昨日|正式|圆满|隆重|顺利)$/.test(between.text)).length <= 2
    if (i === head + 1 && token.text === '的') return false
  }
  return false
}

/** Whether a verb of running, attending or happening governs the name that begins at `first`. */
function doneTo(view: SentenceView, first: number, rulebook: Rulebook): boolean {
  for (let i = first - 1; i >= 0 && i > first - 14; i--) {
    const token = view.tokens[i] as Token
    if (/^[，。；：]$/.test(token.text)) return false
    if ((token.mask & BIT.verb) !== 0 && rulebook.lexicon.acts(token.text).some(act => DOING.includes(act))) return true
  }
  return false
}

/** 以“家企共融”为主题…的: the theme, with its marks, that a name after it carries. */
function themeBefore(view: SentenceView, first: number): { theme: string } | undefined {
  const start = (view.tokens[first] as Token).start
  const quotation = view.quotations.findLast(candidate => candidate.end <= start && candidate.mark === '“')
  if (!quotation) return undefined
  const between = view.text.slice(quotation.end, start)
  if (!between.startsWith('为主题') || between.length > 40 || view.text[quotation.start - 1] !== '以' && view.text[quotation.start - 1] !== '为') return undefined
  if (!between.endsWith('的') && !/[，]/.test(between)) return undefined
  return { theme: view.text.slice(quotation.start, quotation.end) }
}

/** The names of a list that 等 closes before `first`: 举办A、B、C等|交友活动. Words of a single thing (书法、绘画等) are none. */
function listBefore(view: SentenceView, first: number, rulebook: Rulebook): { start: number; end: number; name: string }[] {
  const close = view.tokens[first - 1]
  if (close?.text !== '等') return []
  let begin = first - 1, run = false
  for (let i = first - 2; i >= 0; i--) {
    const token = view.tokens[i] as Token
    const quotation = view.quotations.find(candidate => candidate.end === token.end && candidate.mark !== '‘')
    if (quotation) { while (i > 0 && (view.tokens[i] as Token).start > quotation.start) i--; begin = i; continue }
    if (/^[，。；：！？]$/.test(token.text)) break
    if ((token.mask & BIT.verb) !== 0 && rulebook.lexicon.acts(token.text).some(act => act === 'host' || act === 'undertake')) { run = true; break }
    begin = i
  }
  if (!run) return []
  const items: { start: number; end: number; name: string }[] = []
  let start = (view.tokens[begin] as Token).start
  for (let i = begin; i < first; i++) {
    const token = view.tokens[i] as Token
    const quoted = view.quotations.some(quotation => quotation.start < token.start && token.end < quotation.end)
    if (quoted || !(token.text === '、' || token.text === '和' || i === first - 1)) continue
    const name = view.text.slice(start, token.start)
    if (name.length >= 4) items.push({ start, end: token.start, name })
    start = token.end
  }
  return items.length > 1 || items.some(item => item.name.includes('“')) ? items : []
}

/** A quoted name without a head of its own that someone runs: 开展“劳模工匠助企行”. */
function quotedName(view: SentenceView, quotation: { start: number; end: number }, rulebook: Rulebook): Mention | undefined {
  const before = view.tokens.findLast(token => token.end <= quotation.start)
  const inner = view.text.slice(quotation.start + 1, quotation.end - 1)
  if (inner.length >= 8 && inner.length <= 40 && !/[。！？；]|举办|举行|开展|召开/.test(inner) && endsInHead(inner, rulebook) && !(view.text[quotation.end - 2] === '”')) return { kind: 'Initiative', start: quotation.start, end: quotation.end, name: view.text.slice(quotation.start, quotation.end), rule: 'initiative/quoted-whole', form: 'full', head: endsInHead(inner, rulebook) as string }
  if (inner.length < 4 || /[，。！？；]/.test(inner) || endsInBody(inner, rulebook)) return undefined
  const next = view.tokens.find(token => token.start >= quotation.end)
  const named = isRun(before, quotation.start, undefined, rulebook) ? nounsAfter(view, quotation.end, rulebook) : undefined
  if (named) return { kind: 'Initiative', start: quotation.start, end: named, name: view.text.slice(quotation.start, named), rule: 'initiative/quoted-noun', form: 'full', head: view.text.slice(quotation.end, named) }
  if (!isRun(before, quotation.start, next, rulebook) && !(next && next.start === quotation.end && opensDoing(view, next, rulebook))) return undefined
  return { kind: 'Initiative', start: quotation.start, end: quotation.end, name: view.text.slice(quotation.start, quotation.end), rule: 'initiative/quoted', form: 'full', head: '' }
}

/** The strong head that a quoted name ends in: “赓续荣耀——朝阳区工会系统工作成果展”. */
function endsInHead(inner: string, rulebook: Rulebook): string | undefined {
  for (let length = 5; length >= 2; length--) {
    const head = inner.slice(-length)
    if (rulebook.lexicon.attribute(head, 'initiative') === 'strong') return head
  }
  return undefined
}

/** 开展|“劳模工匠助企行”: a verb of running before it and nothing that makes it a part of a longer name after it. */
function isRun(before: Token | undefined, start: number, next: Token | undefined, rulebook: Rulebook): boolean {
  if (!before || before.end !== start || !rulebook.lexicon.acts(before.text).some(act => act === 'host' || act === 'undertake')) return false
  return !next || /^[，。；、等]/.test(next.text) || OPENERS.has(next.text)
}

/** “雏燕专列”|由某某承办, “一刻钟工友圈”|宣告启动: what follows says that it is run or begins. */
function opensDoing(view: SentenceView, next: Token, rulebook: Rulebook): boolean {
  const rest = view.tokens.filter(token => token.start >= next.start && token.start < next.start + 24)
  const mark = rest.findIndex(token => /^[，。；：]$/.test(token.text))
  const clause = mark < 0 ? rest : rest.slice(0, mark)
  const acts = clause.flatMap(token => rulebook.lexicon.acts(token.text))
  if (next.text === '由') return acts.some(act => act === 'host' || act === 'undertake')
  return clause.length <= 4 && acts.includes('happen')
}

/** Whether a quoted name is that of a body or place: “海淀劳模合唱团”, “爱情基地”. */
function endsInBody(inner: string, rulebook: Rulebook): boolean {
  for (let length = 4; length >= 2; length--) if (rulebook.lexicon.is(inner.slice(-length), 'head')) return true
  return false
}

/** Ways of doing things, which are nothing done. */
const NO_DEED = /(模式|机制|体系|理念|格局|思路|办法|做法|作用|精神|优势|名片|招牌|效应|服务圈|方案|方针|战略|目标)$/

/** The end of the nouns that follow a quoted name up to a mark: 发起“家属反探亲”|团聚月，. No more than 6 characters, and no body or place. */
function nounsAfter(view: SentenceView, from: number, rulebook: Rulebook): number | undefined {
  const words = view.tokens.filter(token => token.start >= from && token.start < from + 8)
  const mark = words.findIndex(token => /^[，。；、]$/.test(token.text))
  const nouns = words.slice(0, Math.max(0, mark))
  if (!nouns.length || nouns.some(token => (token.mask & (BIT.verb | BIT.function | BIT.breaker | BIT.head)) !== 0)) return undefined
  const end = (nouns.at(-1) as Token).end
  return end - from <= 6 && !NO_DEED.test(view.text.slice(from, end)) && !endsInBody(view.text.slice(from, end), rulebook) ? end : undefined
}
