// The articles of a page in, their sentences with what they name out: kickers and headline first, then the body; briefs and captions each by themselves.
import type { Article, Sentence } from '#model/article.ts'
import { gather } from '#model/gather.ts'
import { prior } from '#model/prior.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { findMentions, type Unread } from './find-mentions.ts'
import type { ReadArticle } from './resolution.ts'

/** A brief of several under one headline, or the text of a picture: it tells of something else than its neighbours. */
const APART = /^(?:[●◆▲■◇○□★☆▶•·]|图为|图片为|图①|（图)/

/** The paragraphs over a picture's credit (…某某 摄): they tell of the picture. */
function picturedParagraphs(article: Article, body: readonly Sentence[]): ReadonlySet<number> {
  const credits = article.bylines.filter(byline => /摄|供图/.test(byline.as))
  return !credits.length ? NONE : new Set(credits.flatMap(credit => {
    const last = body.findLast(sentence => sentence.end <= credit.start)
    return last ? [body.some(sentence => sentence.paragraph === last.paragraph && /^图[为中]/.test(sentence.text)) ? last.paragraph : -1] : []
  }))
}

/** The paragraphs that a by-line closes (…揭牌。（张 三）), where several do: each is a brief of its own. */
function closedParagraphs(article: Article, body: readonly Sentence[]): ReadonlySet<number> {
  if (article.bylines.length < 2) return NONE
  const closed = new Set<number>()
  for (const [i, sentence] of body.entries()) {
    const next = body[i + 1]
    if (sentence.paragraph !== next?.paragraph && article.bylines.some(byline => byline.start >= sentence.end && byline.start < (next?.start ?? Infinity))) closed.add(sentence.paragraph)
  }
  return closed.size > 1 ? closed : NONE
}
const NONE: ReadonlySet<number> = new Set()

/** A part of an article before what it names is found. */
interface Part extends Omit<ReadArticle, 'sentences'> {
  readonly sentences: readonly Unread[]
}

function partsOf(article: Article): Part[] {
  const heads = article.sentences.filter(sentence => sentence.paragraph < 0), body = article.sentences.filter(sentence => sentence.paragraph >= 0)
  const parts: Unread[][] = [heads.map(sentence => ({ sentence, head: true }))]
  const closed = closedParagraphs(article, body), pictured = picturedParagraphs(article, body)
  let apart = -1
  for (const [i, sentence] of body.entries()) {
    const opens = sentence.paragraph !== prior(body, i)?.paragraph
    if (opens && (APART.test(sentence.text) || closed.has(prior(body, i)?.paragraph ?? -1) || i > 0 && pictured.has(sentence.paragraph))) { parts.push([]); apart = sentence.paragraph }
    else if (opens && apart >= 0 && sentence.paragraph !== apart) { parts.push([]); apart = -1 }
    ;(parts.at(-1) as Unread[]).push({ sentence, head: false })
  }
  return parts.map((sentences, i) => ({ id: `${article.id}.${i}`, article: article.id, heads: i ? 0 : heads.length, place: article.place, sentences })).filter(part => part.sentences.length)
}

/** Every part of every article, all sentences of the page read in one go. */
export function readParts(articles: readonly Article[], rulebook: Rulebook): ReadArticle[] {
  const parts = gather(articles, partsOf)
  const read = findMentions(gather(parts, ({ sentences }) => sentences), rulebook)
  let from = 0
  return parts.map(({ id, article, heads, place, sentences }) => ({ id, article, heads, place, sentences: read.slice(from, from += sentences.length) }))
}
