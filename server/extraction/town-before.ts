// A sentence and the word that a street's or town's union seems to begin with in, the word that it begins with out: 北|下关|街道总工会, 陶|然|亭街道总工会.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { bits } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const TOWNS = ['街道', '地区', '镇', '乡'], UNIONS = ['总工会', '工会联合会', '联合工会', '工会'], OF_TOWN = new Sign(TOWNS.flatMap(town => UNIONS.map(union => town + union)))
/** What is left of a town's name before its kind. */
const TOWN = new RegExp(`^(?!乡镇)([〇\\u3400-\\u9fff]{0,2}?)(?:${TOWNS.join('|')})(?:${UNIONS.join('|')})`), HAN = new WordGroup(/^[〇\u3400-\u9fff]+$/)
const LONGEST_TOWN = 4, LONGEST_NAME = 12
/** Words that no town's name has in it. */
const NO_TOWN = bits('time', 'audience', 'post', 'generic', 'area', 'verb')
/** Letters that lead to a name: 由|北下关街道. One that can do no more than join stands in a name where a clause begins: 和义街道. */
const LEADS = new CodeSet('由在于为与及对向同给从把将被让请到赴该本各每某其此这那的是有交托归'), JOINS = new CodeSet('和来'), NO_END = new CodeSet('个由给到在的了着')

/** `first` itself where the name is whole, or where it is not clear where the clause goes over to it. */
export function townBefore(view: SentenceView, first: number): number {
  if (!OF_TOWN.in(view)) return first
  const { text, tokens } = view
  const start = (tokens[first] as Token).start, rest = TOWN.exec(text.slice(start, start + LONGEST_NAME))
  if (!rest) return first
  const isWhole = (rest[1] as string).length > 1
  let at = first, letters = (rest[1] as string).length
  while (at > 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start && letters + (tokens[at - 1] as Token).text.length <= LONGEST_TOWN && mayNameTown(tokens, at - 1, isWhole)) letters += (tokens[--at] as Token).text.length
  if (at === first || letters < 2 || !isOpen(tokens, at)) return first
  while (at > 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start && ((tokens[at - 1] as Token).mask & BIT.area) !== 0) at--
  return at
}

/** `isWhole`: two letters are there already, a name by themselves. */
function mayNameTown(tokens: readonly Token[], at: number, isWhole: boolean): boolean {
  const token = tokens[at] as Token, { text, mask } = token
  if (!HAN.has(token) || (mask & NO_TOWN) !== 0 || text.length > 1 && (mask & BIT.function) !== 0) return false
  // 看看|街道工会, 两个|街道总工会, 交由|三都镇总工会.
  if (text.length === 2 && (text[0] === text[1] || NO_END.has(text.charCodeAt(1)))) return false
  // 交|青石街道总工会打理, but 交道口街道.
  if (text === '交' && !/^[道通城]/.test(tokens[at + 1]?.text ?? '')) return false
  const letter = text.length === 1 ? text.charCodeAt(0) : -1
  return JOINS.has(letter) ? isOpen(tokens, at) : !isWhole && !LEADS.has(letter)
}

/** Whether a name can begin with a word: nothing stands before it that could belong to it. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const before = prior(tokens, at)
  return !before || before.end !== (tokens[at] as Token).start || !HAN.has(before) || (before.mask & (NO_TOWN | BIT.breaker)) !== 0 || before.text.length === 1 && LEADS.has(before.text.charCodeAt(0))
}
