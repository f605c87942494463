// A word in, the head of names that it is or ends in out: 清华大学 ends in 大学.
import type { Classes } from '#rulebook/cue.ts'
import type { Lexicon } from '#rulebook/lexicon.ts'
import type { HeadKind } from '#rulebook/rulebook.ts'
import { WordMemory } from '#rulebook/word-memory.ts'
import type { Token } from './sentence-view.ts'

export interface Head {
  readonly kind: HeadKind
  readonly start: number
  readonly end: number
}

/** Words in 部 that are no departments. */
const NO_DEPARTMENT = new Set(['干部', '全部', '内部', '外部', '局部', '西部', '东部', '中部', '南部', '北部', '上部', '下部', '头部', '腰部', '颈部', '肩部', '面部', '胸部', '腹部', '腿部', '手部', '足部', '根部', '顶部', '底部', '大部', '一部', '两部', '首部', '三部', '各部'])

/** Words in 厂 that name no plant: 糖厂, 棉纺厂 do. */
const NO_PLANT = new Set(['工厂', '建厂', '进厂', '出厂', '办厂', '全厂', '本厂', '我厂', '该厂', '老厂', '新厂', '总厂', '各厂', '小厂', '大厂', '药厂店', '下厂', '到厂', '离厂', '驻厂', '外厂', '入厂', '原厂'])

/** The head that a word ends in: what it makes, and its length; none of length 0. */
interface Ending {
  readonly kind: HeadKind
  readonly length: number
}

/** 综采|二队, 总装|二车间, 中建|三局: units that have a number for a name. */
const NUMBERED = /^[一二三四五六七八九十]{1,2}(?:队|车间|局|厂|矿|分厂|公司|分公司|处|大队|工区)$/

const NO_ENDING: Ending = { kind: 'org', length: 0 }
const endings = new WordMemory(findEnding)

/** The head of names that a word is or ends in: 清华大学 ends in 大学. A single character is one only by itself (局, not 格局). */
export function headOf(token: Token, lexicon: Lexicon): Head | undefined {
  const { kind, length } = endings.of(token, lexicon)
  return length ? { kind, start: token.end - length, end: token.end } : undefined
}

export const endsInHead = (text: string, lexicon: Classes): boolean => startOfHead(text, lexicon) < text.length

function findEnding(text: string, lexicon: Lexicon): Ending {
  const start = startOfHead(text, lexicon), word = text.slice(start)
  if (word === '') return NO_ENDING
  return { kind: start === 0 && NUMBERED.test(text) ? 'org' : (lexicon.attribute(word, 'head') || 'org') as HeadKind, length: word.length }
}

/** Where in a word its head begins; its end where it has none. */
function startOfHead(text: string, lexicon: Classes): number {
  const none = text.length
  if (NO_DEPARTMENT.has(text) || text.endsWith('干部')) return none
  if (NUMBERED.test(text)) return 0
  for (let start = 0; start < none; start++) {
    if (start === none - 1 && start > 0 && text[start] !== '部' && !(text[start] === '厂' && !NO_PLANT.has(text))) return none
    const word = text.slice(start)
    if (lexicon.is(word, 'head') || word === '部' && start > 0) return start
  }
  return none
}
