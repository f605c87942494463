// A quotation of a sentence in, the initiative that it names out, if what stands around it says that it is one.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { OPENERS } from './initiative-start.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** A quoted name without a head of its own that someone runs: 开展“劳模工匠助企行”. */
export function nameQuotation(view: SentenceView, quotation: { start: number; end: number }, rulebook: Rulebook): Mention | undefined {
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
const NO_DEED = /(模式|体系|理念|格局|思路|办法|做法|作用|精神|优势|名片|招牌|效应|服务圈|方案|方针|战略|目标)$/

/** The end of the nouns that follow a quoted name up to a mark: 发起“家属反探亲”|团聚月，. No more than 6 characters, and no body or place. */
function nounsAfter(view: SentenceView, from: number, rulebook: Rulebook): number | undefined {
  const words = view.tokens.filter(token => token.start >= from && token.start < from + 8)
  const mark = words.findIndex(token => /^[，。；、]$/.test(token.text))
  const nouns = words.slice(0, Math.max(0, mark))
  if (!nouns.length || nouns.some(token => (token.mask & (BIT.verb | BIT.function | BIT.breaker | BIT.head)) !== 0)) return undefined
  const end = (nouns.at(-1) as Token).end
  return end - from <= 6 && !NO_DEED.test(view.text.slice(from, end)) && !endsInBody(view.text.slice(from, end), rulebook) ? end : undefined
}
