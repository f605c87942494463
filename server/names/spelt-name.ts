// A text and a place in it in, the length of a name spelt by sound that begins there out: 阿依古丽·买买提, 茹仙古丽.
import { CodeSet } from '#model/code-set.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

const DOT = /[·•・]/
/** Endings that give a spelt name away where it has no second part. */
const ENDING = /(古丽|古力|买提|别克|尼莎|尼萨|汗|江|娜依|卓玛|扎西|才让|次仁|旦增|多杰|央金|拉姆|高娃|巴特尔|其其格|其木格|格日勒|图雅|托娅|图娅|巴雅尔|毕力格|朝克图)$/
/** Tibetan names are two words of such: 扎西次仁, 次旦平措. */
const TIBETAN_WORDS = '次旦|次仁|扎西|格桑|阿旺|巴桑|索朗|白玛|洛桑|丹增|旦增|益西|罗布|普布|尼玛|达瓦|米玛|拉巴|边巴|强巴|仁增|顿珠|旺堆|旺姆|德吉|央金|拉姆|卓玛|梅朵|平措|曲珍|曲扎|多吉|贡布|嘎玛|噶玛|桑珠|土登|晋美|云丹|赤列|卓嘎|玉珍|央宗|才让|才旦|多杰|仁青|旦巴|贡嘎|曲吉|群培|加措|嘉措|旺杰|旺久|欧珠|次珍'
const TIBETAN = new RegExp(`^(?:${TIBETAN_WORDS}){2}`), TIBETAN_FIRST = new CodeSet(TIBETAN_WORDS.split('|').map(word => word[0] as string))
const LONGEST_PART = 8

/** In UTF-16 code units; 0 where none begins. A part is a run of characters that spell sounds; a name has two joined by ·, or one with a known ending. */
export function measureSpeltName(text: string, start: number, rulebook: Rulebook): number {
  const tibetan = TIBETAN_FIRST.has(text.charCodeAt(start)) ? TIBETAN.exec(text.slice(start, start + 4)) : null
  if (tibetan) return tibetan[0].length
  const first = measurePart(text, start, rulebook)
  if (first < 2) return 0
  if (DOT.test(text[start + first] ?? '')) {
    const second = measurePart(text, start + first + 1, rulebook)
    return second >= 2 ? first + 1 + second : 0
  }
  for (let length = Math.min(first, 6); length >= 3; length--) if (ENDING.test(text.slice(start, start + length))) return length
  return 0
}

/** Whether a name spelt by sound can begin with a character. */
export const mayBeginSpelt = (code: number, rulebook: Rulebook): boolean => TIBETAN_FIRST.has(code) || rulebook.transliteration.has(code)

function measurePart(text: string, start: number, rulebook: Rulebook): number {
  let length = 0
  while (length < LONGEST_PART && rulebook.transliteration.has(text.charCodeAt(start + length))) length++
  return length
}
