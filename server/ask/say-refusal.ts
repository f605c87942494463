// A question that no reading fits in, the sentence that says why out: words that nobody could answer, or a name that is not in the graph.
import type { FoundWord, QuestionText } from './question-text.ts'
import type { Beyond } from './question-words.ts'
import { pick } from './say.ts'

const WHY: Readonly<Record<Beyond, readonly [zh: string, en: string]>> = {
  cause: ['版面只写了做了什么，没有可靠的原因，答不了“%s”。', 'Pages say what was done, not why: “%s” cannot be answered.'],
  opinion: ['这里不作评价，答不了“%s”。', 'Nothing is judged here: “%s” cannot be answered.'],
  future: ['这里不作预测，答不了“%s”。', 'Nothing is predicted here: “%s” cannot be answered.'],
  negation: ['没有写到不等于没有，答不了“%s”。', 'What no page says may still be so: “%s” cannot be answered.'],
  relative: ['“%s”要看是什么时候问的；请写明年份或月份。', '“%s” depends on when it is asked; give a year or a month.'],
  bound: ['还不会按“%s”来限定。', '“%s” cannot be used to narrow an answer yet.'],
  sum: ['这里不做这样的计算，答不了“%s”。', 'Such sums are not made here: “%s” cannot be answered.'],
  off: ['这里只有报纸版面上工会办的活动，没有“%s”。', 'There is nothing here but what newspaper pages say of unions and what they run: no “%s”.'],
}

/** The words of a question that show that nobody could answer it. */
export const findBeyond = ({ words }: QuestionText): readonly { readonly word: string; readonly value: Beyond }[] =>
  longestOf(words).flatMap(({ word, meanings }) => meanings.flatMap(({ sense, value }) => (sense === 'beyond' ? [{ word, value: value as Beyond }] : [])))

/** `unknown` are the words that meant nothing, one a reading, the likeliest reading first; `meant` the names that the first of them may stand for. */
export function sayRefusal(question: QuestionText, unknown: readonly string[], meant: readonly string[] = []): string {
  const { language } = question
  const [first] = findBeyond(question).filter(({ word }) => unknown.length === 0 || unknown.some((text) => text.includes(word) || word.includes(text))).sort((a, b) => b.word.length - a.word.length)
  if (first) return pick(language, ...WHY[first.value]).replace('%s', first.word)
  const [name] = unknown
  // A name with marks of its own stands in others.
  const quoted = name?.includes('“') ? `「${name}」` : `“${name}”`
  const guess = meant.length > 0 ? pick(language, `是不是：${meant.join('、')}？`, ` Did you mean: ${meant.join(', ')}?`) : ''
  if (name) return pick(language, `已收的内容里，没有这个问题能问的${quoted}。`, `There is nothing here that this question could mean by ${quoted}.`) + guess
  return pick(language, '没有听懂这个问题。', 'The question was not understood.')
}

/** The longest word at each place, but for those that a longer one covers: 没有 in 有没有. */
function longestOf(words: QuestionText['words']): readonly FoundWord[] {
  const longest = words.flatMap((found, start) => found.slice(0, 1).map((word) => ({ ...word, start })))
  return longest.filter(({ start, end, word }) => !longest.some((other) => other.start <= start && other.end >= end && other.word.length > word.length))
}
