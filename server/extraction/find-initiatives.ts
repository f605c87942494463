// A sentence's words, bodies and people in, the initiatives it names out.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findInitiativeStart, OPENERS } from './initiative-start.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const POINTERS = new Set(['此次', '本次', '这次', '该', '本届', '此', '本', '该次', '本期', '这项', '这一', '首次'])
const DOING = ['host', 'undertake', 'co_organize', 'attend', 'happen']

/** Finds initiatives by their head nouns, by quoted names that someone runs, and in lists (A、B、C等交友活动). */
export function findInitiatives(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = []
  let limit = Infinity
  for (let i = view.tokens.length - 1; i >= 0; i--) {
    const token = view.tokens[i] as Token
    if (token.end > limit) continue
    if ((token.mask & BIT.initiative) === 0 || insideQuotation(view, token) || isVerbUse(view, i, rulebook)) continue
    const mention = nameAt(view, i, bodies, rulebook)
    if (!mention) continue
    found.push(...(mention.listed.length ? mention.listed : [mention.own]))
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

function nameAt(view: SentenceView, head: number, bodies: readonly Mention[], rulebook: Rulebook): { own: Mention; listed: Mention[] } | undefined {
  const token = view.tokens[head] as Token
  const first = findInitiativeStart(view, head, bodies, rulebook)
  const start = (view.tokens[first] as Token).start
  const pointer = view.tokens[first - 1]
  const weak = rulebook.lexicon.attribute(token.text, 'initiative') === 'weak'
  const themed = themeBefore(view, first)
  const name = (themed?.theme ?? '') + view.text.slice(start, token.end)
  const base = { kind: 'Initiative' as const, start: themed?.start ?? start, end: token.end, name, head: token.text }
  if (pointer && POINTERS.has(pointer.text) && pointer.end === start && !themed) return { own: { ...base, start: pointer.start, rule: 'initiative/pointer', form: 'short' }, listed: [] }
  const listed = listBefore(view, first, rulebook).map(item => ({ kind: 'Initiative' as const, ...item, head: token.text, rule: 'initiative/listed', form: 'full' as const }))
  const quoted = name.includes('“') || name.includes('《')
  const bare = first === head && !themed
  const length = token.start - start
  if (bare) return { own: { ...base, rule: 'initiative/bare', form: doneTo(view, first, rulebook) && token.text.length > 2 ? 'full' : 'generic' }, listed }
  const full = quoted || themed !== undefined || (weak ? length >= 4 && doneTo(view, first, rulebook) : length >= 2)
  return { own: { ...base, rule: quoted ? 'initiative/quoted-head' : 'initiative/head', form: full ? 'full' : 'generic' }, listed }
}

/** Whether a verb of running, attending or happening governs the name that begins at `first`. */
function doneTo(view: SentenceView, first: number, rulebook: Rulebook): boolean {
  for (let i = first - 1; i >= 0 && i > first - 14; i--) {
    const token = view.tokens[i] as Token
    if (/^[，。；：]$/.test(token.text)) return false
    if ((token.mask & BIT.verb) !== 0 && rulebook.lexicon.attribute(token.text, 'verb').split(',').some(act => DOING.includes(act))) return true
  }
  return false
}

/** 以“家企共融”为主题…的: the theme, with its marks, that a name after it carries. */
function themeBefore(view: SentenceView, first: number): { theme: string; start: number } | undefined {
  const start = (view.tokens[first] as Token).start
  const quotation = view.quotations.findLast(candidate => candidate.end <= start && candidate.mark === '“')
  if (!quotation) return undefined
  const between = view.text.slice(quotation.end, start)
  if (!between.startsWith('为主题') || between.length > 40 || view.text[quotation.start - 1] !== '以' && view.text[quotation.start - 1] !== '为') return undefined
  if (!between.endsWith('的') && !/[，]/.test(between)) return undefined
  return { theme: view.text.slice(quotation.start, quotation.end), start: quotation.start - 1 }
}

/** The names of a list that 等 closes before `first`: 举办A、B、C等|交友活动. Words of a single thing (书法、绘画等) are none. */
function listBefore(view: SentenceView, first: number, rulebook: Rulebook): { start: number; end: number; name: string }[] {
  const close = view.tokens[first - 1]
  if (close?.text !== '等') return []
  let begin = first - 1
  for (let i = first - 2; i >= 0; i--) {
    const token = view.tokens[i] as Token
    const quotation = view.quotations.find(candidate => candidate.end === token.end && candidate.mark !== '‘')
    if (quotation) { while (i > 0 && (view.tokens[i] as Token).start > quotation.start) i--; begin = i; continue }
    if (/^[，。；：！？]$/.test(token.text)) break
    if ((token.mask & BIT.verb) !== 0 && rulebook.lexicon.attribute(token.text, 'verb').split(',').some(act => act === 'host' || act === 'undertake')) break
    begin = i
  }
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
  if (!before || before.end !== quotation.start || inner.length < 4 || /[，。！？；]/.test(inner)) return undefined
  if (!rulebook.lexicon.attribute(before.text, 'verb').split(',').some(act => act === 'host' || act === 'undertake')) return undefined
  const next = view.tokens.find(token => token.start === quotation.end)
  if (next && !/^[，。；、的等]/.test(next.text) && !OPENERS.has(next.text)) return undefined
  return { kind: 'Initiative', start: quotation.start, end: quotation.end, name: view.text.slice(quotation.start, quotation.end), rule: 'initiative/quoted', form: 'full', head: '' }
}
