// A sentence's words and places in, the opening of a facility as an initiative out: “西江渡”工友驿站…揭牌启用.
import { Cue } from '#rulebook/cue.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const OPENING = new Cue(['揭牌', '揭牌启用', '启用', '投用', '落成', '挂牌', '投入使用', '建成启用', '建成投用', '正式启用', '揭幕', '挂牌成立', '成立', '正式成立'])
/** A union body is founded or unveiled, not put to use. */
const OF_PLACES = /^(启用|投用|落成|投入使用|建成启用|建成投用|正式启用)$/
/** The place stands at most this many characters before the verb. */
const REACH = 30

const isVenue = (body: Mention): boolean => body.kind === 'Venue' || body.kinds?.includes('Venue') === true

/** `head`: the sentence is a headline or kicker, which names the place in few words. */
export function findUnveilings(view: SentenceView, bodies: readonly Mention[], head: boolean): Mention[] {
  if (!OPENING.has(view)) return []
  return view.tokens.flatMap((token, i): Mention[] => {
    if (!OPENING.has(token) || /^(仪式|活动|典礼)/.test(view.text.slice(token.end)) || /^(共同|为)$/.test(view.tokens[i - 1]?.text ?? '')) return []
    const place = view.tokens[i - 1]?.text === '其' ? bodies.find(body => isVenue(body) && body.form === 'full') : bodies.findLast(body => (isVenue(body) || body.kind === 'UnionBody' && body.form === 'full') && body.end <= token.start && token.start - body.end <= REACH && !/[在由与和到]$/.test(view.text.slice(0, body.start)))
    if (place && view.tokens[i - 1]?.text === '其') return [{ kind: 'Initiative', start: token.start, end: token.end, head: '揭牌', rule: 'initiative/unveiling', name: `${place.name}揭牌`, form: 'full' }]
    if (!place || place.kind === 'UnionBody' && OF_PLACES.test(token.text) || /[。；]/.test(view.text.slice(place.end, token.start)) || token.text.endsWith('成立') && (place.kind !== 'UnionBody' && !(isVenue(place) && place.form === 'full') || !/^(在[^，。；]{2,20}|正式|宣告|宣布|于|[\d月日，]|大会)*$/.test(view.text.slice(place.end, token.start))) || /^(\d|[一二三四五六七八九十]|以来|后|周年|大会)/.test(view.text.slice(token.end))) return []
    const base = { kind: 'Initiative' as const, start: token.start, end: token.end, head: '揭牌', rule: 'initiative/unveiling' }
    const named = place.form === 'full' || head && place.name.length >= 4
    return [named ? { ...base, name: `${place.name}${token.text.includes('揭牌') ? '揭牌' : token.text}`, form: 'full' } : { ...base, name: token.text, form: 'short' }]
  })
}
