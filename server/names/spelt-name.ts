// A text and a place in it in, the length of a name spelt by sound that begins there out: 阿依古丽·买买提, 茹仙古丽.
import type { Rulebook } from '#rulebook/rulebook.ts'

const DOT = /[·•・]/
/** Endings that give a spelt name away where it has no second part. */
const ENDING = /(古丽|古力|买提|别克|尼莎|尼萨|汗|江|娜依|卓玛|扎西|才让|次仁|旦增|多杰|央金|拉姆|高娃|巴特尔|其其格|其木格|格日勒|图雅|托娅|图娅|巴雅尔|毕力格|朝克图)$/
const LONGEST_PART = 8

/** In UTF-16 code units; 0 where none begins. A part is a run of characters that spell sounds; a name has two joined by ·, or one with a known ending. */
export function measureSpeltName(text: string, start: number, rulebook: Rulebook): number {
  const first = measurePart(text, start, rulebook)
  if (first < 2) return 0
  if (DOT.test(text[start + first] ?? '')) {
    const second = measurePart(text, start + first + 1, rulebook)
    return second >= 2 ? first + 1 + second : 0
  }
  for (let length = Math.min(first, 6); length >= 3; length--) if (ENDING.test(text.slice(start, start + length))) return length
  return 0
}

function measurePart(text: string, start: number, rulebook: Rulebook): number {
  let length = 0
  while (length < LONGEST_PART && rulebook.transliteration.has(text[start + length] ?? '')) length++
  return length
}
