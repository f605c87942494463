// The parts of a page's articles with their main initiatives in, what the caption of a picture shows out: the article's initiative, where the two speak of the same.
import type { DraftEntity } from './draft.ts'
import type { ReadArticle } from './resolution.ts'

/** 图为某某指导某某…: a caption that names no activity. */
const CAPTION = /^[（(]?(?:图为|图片为|图中|[上下左右]图[为：])/
/** So many pairs of letters at least a caption shares with the article that it belongs to. */
const SHARED = 2
/** Pairs that any caption has. */
const COMMON = /[图为中右左上下前后]|工会|职工|现场|活动|正在|一线|总工|北京|记者/

/** The main initiative of the article that a caption without one belongs to. */
export function pictureOf(parts: readonly ReadArticle[], mains: readonly (DraftEntity | undefined)[], at: number): DraftEntity | undefined {
  const part = parts[at] as ReadArticle, caption = part.sentences[0]?.view.text ?? ''
  if (part.heads > 0 || mains[at] || !CAPTION.test(caption)) return undefined
  const pairs = pairsOf(caption)
  for (let i = at - 1; i >= 0 && parts[i]?.article === part.article; i--) {
    if (!mains[i]) continue
    const text = (parts[i] as ReadArticle).sentences.map(({ view }) => view.text).join('\n')
    if (pairs.filter(pair => text.includes(pair)).length >= SHARED) return mains[i]
  }
  return undefined
}

const pairsOf = (text: string): string[] => [...new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)))].filter(pair => HAN.test(pair) && !COMMON.test(pair))
const HAN = /^[〇\u3400-\u9fff]{2}$/
