// A sentence in, the institutes that it names by two to four letters and 院 alone out: |青规院|党委书记, 8月19日，|中交柳港院|第八届职代会.
import { gather } from '#model/gather.ts'
import { overlaps } from '#model/span.ts'
import { BIT } from '#rulebook/lexicon.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { ONE_HAN } from './letter.ts'
import type { Mention } from './mention.ts'
import { startsClause, type SentenceView, type Token } from './sentence-view.ts'

const BEHIND = /^(?:党[委总]|纪委|副?院长|副?书记|工会|总经理|副总|第[一二三四五六七八九十]{1,3}届|[首本]届)/, LONGEST_BEHIND = 6
const BEFORE_OFFICE = new Sign(['党', '纪委', '副', '院长', '书记', '工会', '总经理', '第', '首届', '本届'].map(office => `院${office}`))
const INSTITUTE = new WordGroup(['院']), NO_LETTER = new WordGroup(/^[该本我全各两这那某几多每在到由向和与及对为给赴将把被了的同省市区县州校医学法剧寺产病大小分一二三四五六七八九十]$/)
const FEWEST = 2, MOST = 4

export function findInstitutes(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!BEFORE_OFFICE.in(view)) return NONE
  return gather(view.tokens, (token, at): readonly Mention[] => {
    const first = INSTITUTE.has(token) && BEHIND.test(view.text.slice(token.end, token.end + LONGEST_BEHIND)) ? beginning(view, at) : undefined
    const span = first && { start: first.start, end: token.end }
    return span && !bodies.some(body => overlaps(body, span)) ? [{ kind: 'Organization', ...span, name: view.text.slice(span.start, span.end), rule: 'name/institute', form: 'full' }] : NONE
  })
}
const NONE: readonly Mention[] = []

/** The first of the letters before 院, of which no word is made, where a clause, a date or an item of a list begins there. */
function beginning(view: SentenceView, at: number): Token | undefined {
  let first = at
  while (first > 0 && at - first < MOST + 1 && isOfName(view.tokens[first - 1] as Token, view.tokens[first] as Token)) first--
  const { start } = view.tokens[first] as Token, before = view.tokens[first - 1]
  return at - first >= FEWEST && at - first <= MOST && (startsClause(view, start) || before !== undefined && ((before.mask & BIT.time) !== 0 || before.text === '、')) ? view.tokens[first] : undefined
}
const isOfName = (token: Token, next: Token): boolean => token.end === next.start && ONE_HAN.has(token) && !NO_LETTER.has(token)
