// A by-line's words in, its names out: with what each is printed as and where it stands.
import type { Byline, Folded } from '#model/article.ts'
import { toSpan } from '#model/article.ts'
import { CodeSet } from '#model/code-set.ts'
import { isLikelyName, isPossibleName, isSurname } from './person-names.ts'

interface Token { readonly word: string; readonly at: number; readonly end: number }

/** Stands before its names: 记者 张三. */
const OFFICE = /^(?:[〇\u3400-\u9fff]{0,8}?(?:[—·-][〇\u3400-\u9fff]{1,8}?)?)(?:记者|通讯员|实习生|评论员|撰稿人|撰稿|作者|供稿|编译)/
/** In code units, more than OFFICE can have. */
const LONGEST_OFFICE = 48
const OFFICE_LETTERS = '者员习稿译', IN_OFFICE = new CodeSet(OFFICE_LETTERS)
/** Most words of a line have no letter that an office has. */
function mayHoldOffice(word: string): boolean {
  for (let i = 1, end = Math.min(word.length, LONGEST_OFFICE); i < end; i++) if (IN_OFFICE.has(word.charCodeAt(i))) return true
  return false
}
/** Stands before or after its names: 文/图 张三, 张三/文. */
const CRAFTS = new Set(['摄影报道', '摄影', '报道', '供图', '供稿', '撰文', '整理', '图片', '制图', '绘图', '漫画', '文图', '图文', '文', '图', '摄', '绘'])
const TAIL_END = new CodeSet('道影图稿文摄')
const LABEL_LETTER = new RegExp(`[${OFFICE_LETTERS}${[...CRAFTS].map(craft => craft.slice(-1)).join('')}]`)
/** Whether words have a letter without which there is no label among them. */
export const mayHoldLabel = (text: string): boolean => LABEL_LETTER.test(text)
const CRAFT_TAIL = /(?:摄影报道|摄影|供图|供稿|报道|撰文|制图|摄)$/
const BREAKS = new CodeSet('\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff、，,；;/／&|｜：:（）()【】[]□■●◆▲△·')

function readTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  for (let i = from; i <= to; i++) {
    // The dot inside 阿依·买买提 belongs to the name.
    if (i < to && (!BREAKS.has(text.charCodeAt(i)) || (i > at && text[i] === '·'))) continue
    if (i > at) tokens.push({ word: text.slice(at, i), at, end: i })
    at = i + 1
  }
  return tokens
}

interface LabelledToken extends Token { readonly label: 'office' | 'craft' | undefined }

/** Peels labels glued to names: 记者张三 → 记者, 张三; 李四摄 → 李四, 摄. */
function peelLabels(tokens: readonly Token[]): LabelledToken[] {
  const peeled: LabelledToken[] = []
  for (const token of tokens) {
    const office = mayHoldOffice(token.word) ? OFFICE.exec(token.word)?.[0].length ?? 0 : 0
    if (office > 0) peeled.push({ word: token.word.slice(0, office), at: token.at, end: token.at + office, label: 'office' })
    const rest: LabelledToken = { word: token.word.slice(office), at: token.at + office, end: token.end, label: undefined }
    if (rest.word === '') continue
    if (CRAFTS.has(rest.word)) { peeled.push({ word: rest.word, at: rest.at, end: rest.end, label: 'craft' }); continue }
    const tail = TAIL_END.has(rest.word.charCodeAt(rest.word.length - 1)) ? CRAFT_TAIL.exec(rest.word)?.[0] ?? '' : ''
    const cut = rest.end - tail.length
    if (tail === '' || cut - rest.at < 2) { peeled.push(rest); continue }
    peeled.push({ word: rest.word.slice(0, -tail.length), at: rest.at, end: cut, label: undefined }, { word: tail, at: cut, end: rest.end, label: 'craft' })
  }
  return peeled
}

/** 记者 of 本报记者; other offices as they are printed. */
const shortenOffice = (office: string): string => office.replace(/^(?:本报|本刊|本网|本台)/, '')

export interface BylineReading {
  readonly bylines: readonly Byline[]
  /** Whether the words hold a label such as 记者 or 摄. */
  readonly labelled: boolean
  /** Words that are neither label nor name. */
  readonly strange: number
}

/** Reads the names in `[from, to)` of a folded text. Call it on by-lines only: it takes every likely word for a name. */
export function readNames(folded: Folded, from: number, to: number): BylineReading {
  const tokens = peelLabels(readTokens(folded.text, from, to))
  const bylines: Byline[] = [], names: { name: string; at: number; end: number; as: string }[] = []
  let office = '', craft = '', since = 0, strange = 0, labelled = false, craftFollows: boolean | undefined
  const [first, second] = tokens
  // （文 墨）: two letters by themselves are a name, whatever else they might say.
  if (tokens.length === 2 && first?.word.length === 1 && second?.word.length === 1 && isPossibleName(first.word + second.word)) return { bylines: [{ name: first.word + second.word, as: '署名', ...toSpan(folded, first.at, second.end) }], labelled: false, strange: 0 }
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t], next = tokens[t + 1]
    if (token === undefined) continue
    if (token.label === 'office') { labelled = true; office = shortenOffice(token.word); craft = craftFollows === false ? craft : ''; continue }
    if (token.label === 'craft') {
      labelled = true
      craftFollows ??= names.length > 0
      const glued = next?.label === 'craft' && !/^\s/.test(folded.text.slice(token.end, next.at))
      const word = glued ? `${token.word}/${next.word}` : token.word
      if (glued) t++
      if (craftFollows) { for (const name of names.slice(since)) name.as = word; since = names.length } else craft = word
      continue
    }
    const as = craft || office
    const spaced = token.word.length === 1 && (isSurname(token.word) || as !== '' && (tokens[t + 2]?.word.length !== 1 || tokens[t + 2]?.label !== undefined)) && next?.word.length === 1 && next.label === undefined
    // 记者 屈 原野: a surname by itself.
    const split = !spaced && as !== '' && token.word.length === 1 && isSurname(token.word) && next?.word.length === 2 && next.label === undefined && isPossibleName(token.word + next.word)
    const name = spaced || split ? token.word + next.word : token.word
    if (!(as === '' && !(next?.label === 'craft' && name.length > 2) ? isLikelyName(name) : isPossibleName(name))) { strange++; continue }
    names.push({ name, at: token.at, end: spaced || split ? next.end : token.end, as: as || '署名' })
    if (spaced || split) t++
  }
  for (const { name, at, end, as } of names) bylines.push({ name, as, ...toSpan(folded, at, end) })
  return { bylines, labelled, strange }
}
