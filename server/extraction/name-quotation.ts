// A quotation of a sentence in, the initiative that it names out, if what stands around it says that it is one.
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { OPENERS } from './initiative-start.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** A quoted name without a head outside of it that someone runs (开展“劳模工匠助企行”), that is a union's (总工会的“午间课堂”), or that ends in a head itself (“听漏夜校”). */
export function nameQuotation(view: SentenceView, quotation: { start: number; end: number }, bodies: readonly Mention[], rulebook: Rulebook): Mention | undefined {
  const inner = view.text.slice(quotation.start + 1, quotation.end - 1)
  const at = view.tokens.findIndex(token => token.start >= quotation.start), before = view.tokens[at - 1]
  const whole = { kind: 'Initiative' as const, start: quotation.start, end: quotation.end, name: view.text.slice(quotation.start, quotation.end), form: 'full' as const }
  const strong = /[。！？；]|举办|举行|开展|召开/.test(inner) || view.text[quotation.end - 2] === '”' ? undefined : endsInHead(inner, rulebook)
  if (inner.length >= 8 && inner.length <= 40 && strong) return { ...whole, rule: 'initiative/quoted-whole', head: strong }
  if (inner.length < 4 || /[，。！？；]/.test(inner) || endsInBody(inner, rulebook) || NO_NAME.test(view.text.slice(quotation.end)) || ABBREVIATES.test(view.text.slice(Math.max(0, quotation.start - 4), quotation.start))) return undefined
  const next = view.tokens.find(token => token.start >= quotation.end)
  const run = isRun(view, at, rulebook)
  const named = run ? nounsAfter(view, quotation.end, rulebook) : undefined
  if (named) return { ...whole, end: named, name: view.text.slice(quotation.start, named), rule: 'initiative/quoted-noun', head: view.text.slice(quotation.end, named) }
  const closed = !next || /^[，。；、：—等（]/.test(next.text) || OPENERS.has(next.text)
  if (strong && inner.length <= 14 && !isTitled(view, quotation.end) && before?.text !== '以') return { ...whole, rule: 'initiative/quoted-strong', head: strong }
  if (run && closed || next && next.start === quotation.end && opensDoing(view, next, rulebook)) return { ...whole, rule: 'initiative/quoted', head: '' }
  if (isUnions(view, quotation.start, bodies) && (closed || /^(走进|进|在|于|已|今年|近日|日前|上线|自)/.test(next?.text ?? '')) || isTaken(view, at, quotation.end)) return { ...whole, rule: 'initiative/quoted-own', head: '' }
  return undefined
}

/** What follows a quotation that names an honour, a slogan or a kind of person, and no deed. */
const NO_NAME = /^(称号|荣誉|证书|奖|字样|的牌子|牌子|横幅|标语|式|型|之[称誉]|们|号|二字|三字|四个|的口号|口号|精神|工匠|标兵|能手)/

/** （以下简称“椒东港务”） is short for a body. */
const ABBREVIATES = /简称[：:为]?$/

/** 开展|“劳模工匠助企行”, 推出的|“鸢都书袋”, 办起首场|“减压小课”: a verb of running not far before it, with nothing but small words between. */
function isRun(view: SentenceView, at: number, rulebook: Rulebook): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MOST_SMALL; i--) {
    const token = view.tokens[i] as Token
    if (rulebook.lexicon.actsOf(token).some(act => act === 'host' || act === 'undertake') || RUNS.has(token.text)) return true
    if (!SMALL.test(token.text)) return false
  }
  return false
}

const MOST_SMALL = 6
const RUNS = new Set(['开', '办', '搞', '创', '开讲', '办起', '开起', '推', '投保', '购买', '送上', '带来', '上演', '支起', '摆开', '摆起', '观摩'])
const SMALL = /^(的|了|起|出|过|这|首|首场|首期|首个|首批|首届|首堂|第|届|季度|一场|一期|一堂|一次|一个|多场|系列|[一二两三四五六七八九十百\d]+|期|场|堂|次|个|批|项|每月|每周|“|第[一二三四五六七八九十百\d]+[次届期场个批站讲堂])$/

/** 兰山区总工会的|“午间茶座”, 洪山区总工会|“暖冬行动”: right behind a union's name. */
const isUnions = (view: SentenceView, start: number, bodies: readonly Mention[]): boolean =>
  bodies.some(body => body.kind === 'UnionBody' && body.form !== 'generic' && (body.end === start || body.end === start - 1 && view.text[start - 1] === '的'))

/** 把|“车轮普法夜市”|摆进…: taken somewhere. */
function isTaken(view: SentenceView, at: number, end: number): boolean {
  const before = view.tokens[at - 1]?.text
  return (before === '把' || before === '将') && /^(开|办|搬|送|摆|设|带|引|延伸)(进|到|在|入|上|至)/.test(view.text.slice(end))
}

/** “听漏夜校”|负责人, “暖新行动”|获得者: the beginning of something longer. */
const isTitled = (view: SentenceView, end: number): boolean => /^(?:负责人|获得者|志愿|服务队|工作|领导|办公室|品牌|项目|计划|模式|平台|基地|活动)/.test(view.text.slice(end))

/** The strong head that a quoted name ends in: “赓续荣耀——朝阳区工会系统工作成果展”. */
function endsInHead(inner: string, rulebook: Rulebook): string | undefined {
  for (let length = Math.min(5, inner.length - 2); length >= 2; length--) {
    if ((rulebook.lexicon.maskAt(inner, inner.length - length, inner.length) & BIT.initiative) === 0) continue
    const head = inner.slice(-length), strength = rulebook.lexicon.attribute(head, 'initiative')
    if (strength === 'strong' || strength === 'quoted' && length > 1 && !QUOTED_THING.test(head)) return head
  }
  return undefined
}

/** “雏燕专列”|由某某承办, “一刻钟工友圈”|宣告启动: what follows says that it is run or begins. */
function opensDoing(view: SentenceView, next: Token, rulebook: Rulebook): boolean {
  const rest = view.tokens.filter(token => token.start >= next.start && token.start < next.start + 24)
  const mark = rest.findIndex(token => /^[，。；：]$/.test(token.text))
  const clause = mark < 0 ? rest : rest.slice(0, mark)
  const acts = clause.flatMap(token => rulebook.lexicon.actsOf(token))
  if (next.text === '由') return acts.some(act => act === 'host' || act === 'undertake')
  if (next.text === '自' || next.text === '是' && acts.includes('host')) return acts.some(act => act === 'happen' || act === 'host')
  return clause.length <= 7 && (acts.includes('happen') || clause.some(token => /^(走进|开进|驶进|驶入|来到)$/.test(token.text)))
}

/** Heads that quoted names of things end in too. */
const QUOTED_THING = /^(保障|品牌|基地|工作|工程|机制|计划|项目|小程序|书箱|礼包|家书)$/

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
