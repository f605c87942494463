// Words for the holder of a post in, the ways to tell post and body apart out: 北京市总工会副主席, the vice chair of 北京市总工会.
import { findWords } from './question-text.ts'
import { valueOf, type QuestionWords } from './question-words.ts'
import { trimFillers } from './split-phrase.ts'

export interface HeldPost {
  readonly post: string
  readonly body: string
}

/** The longest post first: 副主席 before 主席. */
export function readPost(text: string, words: QuestionWords): readonly HeldPost[] {
  const phrase = trimFillers(text, words)
  const found = findWords(phrase, words)
  const ways: HeldPost[] = []
  for (const [at, starting] of found.entries()) {
    for (const { word, end } of starting) {
      const post = valueOf(words, word, 'post')
      if (post === undefined) continue
      if (end === phrase.length && at > 0) ways.push({ post, body: trimFillers(phrase.slice(0, at), words) })
      const of = at === 0 ? found.slice(end).flatMap((each) => each).find((each) => valueOf(words, each.word, 'of') !== undefined && each.end - each.word.length === end + 1) : undefined
      if (of) ways.push({ post, body: trimFillers(phrase.slice(of.end), words) })
    }
  }
  return ways.filter(({ body }) => body !== '')
}

/** Posts that say the same with more words before them: 党委|书记, 常务|副主席. Not 副|主席. */
const BEFORE = /^(?:(?:党组|党委|党总支|党支部|常务|第一|专职|兼职|挂职)*)$/

/** Whether a title as printed is this post. */
export const isPost = (title: string, post: string): boolean => title.endsWith(post) && BEFORE.test(title.slice(0, title.length - post.length))
