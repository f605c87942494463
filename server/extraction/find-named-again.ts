// The read articles of a page in, the same with a quoted initiative or place also where its article only quotes it again: “流动书香车”已跑遍21个工地, “丽泽之芯” after “丽泽之芯”职工之家.
import { gather } from '#model/gather.ts'
import { overlaps } from '#model/span.ts'
import type { ReadSentence } from './find-mentions.ts'
import { mapMentions, mapSentences, withMentions } from './map-sentences.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** What follows a quotation that says something else by the same words. */
const OTHER = /^(?:称号|精神|工匠|标兵|奖|杯|字样|的?横幅|的?牌子|口号|志愿者|服务队)/

/** A place with a name of its own in quotation marks before its kind. */
const QUOTED_PLACE = /(?<=^[〇\u3400-\u9fff]{0,8})“[^”]{3,}”(?=[〇\u3400-\u9fff]{2,8}$)/
/** An initiative with one. */
const QUOTED_INITIATIVE = /^“[^”]{3,}”(?=.)/

/** Only wholly quoted names of four letters and more are found again: shorter ones are words of the language. */
export function findNamedAgain(articles: readonly ReadArticle[]): ReadArticle[] {
  const named = new Map<string, Map<string, Mention>>(), quoted: (Quoted | undefined)[] = [], changed: ReadArticle[] = []
  for (const article of articles) quoted.push(quotedIn(article, named))
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as ReadArticle, names = named.get(article.article), own = quoted[i]
    changed.push(names || own ? mapSentences(article, read => addAgain(own ? takenFor(read, own) : read, names)) : article)
  }
  return changed
}

/** Places, and initiatives, that have a name in quotation marks before their kind, by that name. */
interface Quoted {
  readonly places: Map<string, Mention>
  readonly initiatives: Map<string, Mention>
}

/** Those of an article; most have none. Initiatives that are wholly quoted are noted by their article. */
function quotedIn(article: ReadArticle, named: Map<string, Map<string, Mention>>): Quoted | undefined {
  let found: Quoted | undefined
  for (const { mentions } of article.sentences) for (const mention of mentions) {
    const { kind, form, name, rule } = mention
    if (form !== 'full' || kind !== 'Venue' && kind !== 'Initiative') continue
    if (kind === 'Initiative' && name.startsWith('“') && WHOLE.test(name)) noteWhole(mention, article.article, named)
    const place = kind === 'Venue' && name.includes('“') ? QUOTED_PLACE.exec(name)?.[0] : undefined, initiative = rule === 'initiative/quoted-head' ? QUOTED_INITIATIVE.exec(name)?.[0] : undefined
    if (!place && !initiative) continue
    found ??= { places: new Map(), initiatives: new Map() }
    if (place) found.places.set(place, mention)
    if (initiative) found.initiatives.set(initiative, mention)
  }
  return found
}
const WHOLE = /^“[^”]{4,}”$/

function noteWhole(mention: Mention, article: string, named: Map<string, Map<string, Mention>>): void {
  const own = named.get(article) ?? new Map<string, Mention>()
  named.set(article, own)
  if (!own.has(mention.name)) own.set(mention.name, mention)
}

/** What was taken for an initiative, because its name alone is quoted, is the place; and what for a place, the initiative. */
function takenFor(read: ReadSentence, { places, initiatives }: Quoted): ReadSentence {
  return mapMentions(read, mention => {
    const place = mention.rule === 'initiative/quoted' ? places.get(mention.name) : undefined
    if (place) return withAllFields({ kind: 'Venue', start: mention.start, end: mention.end, name: place.name, rule: 'name/place-again', form: 'full' })
    const initiative = initiatives.size && mention.kind === 'Venue' && mention.form === 'full' ? initiatives.get(`“${mention.name}”`) : undefined
    return initiative ? withAllFields({ kind: 'Initiative', start: mention.start, end: mention.end, name: initiative.name, rule: 'initiative/again', form: 'full', head: initiative.head }) : mention
  })
}

function addAgain(read: ReadSentence, names: ReadonlyMap<string, Mention> | undefined): ReadSentence {
  if (!names || !read.view.quotations.length) return read
  const { text } = read.view
  const again = gather(read.view.quotations, ({ start, end }): readonly Mention[] => {
    const known = names.get(text.slice(start, end))
    if (!known || read.mentions.some(mention => overlaps(mention, { start, end })) || OTHER.test(text.slice(end))) return []
    return [withAllFields({ kind: 'Initiative', start, end, name: known.name, rule: 'initiative/again', form: 'full', head: known.head })]
  })
  return again.length ? withMentions(read, [...read.mentions, ...again].sort((a, b) => a.start - b.start)) : read
}
