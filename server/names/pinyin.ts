// A name in, its pinyin without tones and its initials out, lower-case ASCII.
import { pinyin } from 'pinyin-pro'

/** Longest words from the end. The default multiplies probabilities and loses its way in a headline: there 重庆 came out as zhongqing. */
const LONGEST_WORDS = 1

export interface Spelling {
  /** `daxingquzonggonghui` */
  readonly full: string
  /** `dxqzgh` */
  readonly initials: string
}

/** Spells a name; of a person, its first character as a surname: 单 is shan. What is not Chinese stays if it is ASCII. */
export function spellName(name: string, person = false): Spelling {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced', segmentit: LONGEST_WORDS, surname: person ? 'head' : 'off' })
  const plain = syllables.map(syllable => syllable.toLowerCase().replace(/[^a-z0-9]/g, '')).filter(Boolean)
  return { full: plain.join(''), initials: plain.map(syllable => syllable[0]).join('') }
}
