// A sentence's words and body names in, the people it names out, each with the posts and honours printed before the name.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { actingPerson, listedPerson, officeHolder } from './acting-people.ts'
import { addressedPerson } from './addressed-person.ts'
import { entitledPerson } from './entitled-person.ts'
import { learnedPerson } from './learned-person.ts'
import { calledOnPerson } from './called-on-person.ts'
import { countedPerson, departmentPerson, electedList, electedPerson, honouredPerson } from './listed-people.ts'
import type { Mention } from './mention.ts'
import { SETTING, settingOf, surroundingsOf } from './name-setting.ts'
import { receivingPerson } from './receiving-person.ts'
import { calledPerson, likelyPerson, memberPerson, relatedPerson } from './related-people.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { speltPerson } from './spelt-person.ts'
import { titledPerson } from './titled-person.ts'

/** Finds people by their titles (副主席张良), by what they do (张良表示), and by names listed beside a found one (邢宇航、徐金锁等). Each begins with one of the words whose indices are given. */
export function findPeople(view: SentenceView, beginnings: readonly number[], bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = [], around = surroundingsOf(view, bodies, rulebook), { tokens } = view
  let end = 0
  for (let k = 0; k < beginnings.length; k++) {
    const i = beginnings[k] as number
    if ((tokens[i] as Token).start < end) continue
    const setting = settingOf(view, i, rulebook, around, found[found.length - 1]), person = setting === 0 ? undefined : askFinders(setting, view, i, rulebook, bodies, found)
    if (!person || isWithinTitle(view, person)) continue
    found.push(person)
    end = person.end
  }
  return found
}

/** By names of this file's own the engine knows them as the numbers that they are. */
const { spelt, title, clause, paused, tie, said, called, listed, body, counted, made, given, asked, staff, home } = SETTING

/** Each finder is asked only where something stands that it looks for; the first that finds somebody has the last word. */
function askFinders(setting: number, view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const opens = (setting & clause) !== 0, inList = (setting & counted) !== 0
  return ((setting & spelt) !== 0 ? speltPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & title) !== 0 ? titledPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & paused) !== 0 ? entitledPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (clause | paused)) !== 0 ? actingPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & tie) !== 0 ? relatedPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & said) !== 0 ? officeHolder(view, at, rulebook, bodies) : undefined)
    ?? ((setting & home) !== 0 ? calledOnPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & called) !== 0 ? calledPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (clause | paused | said | listed | asked)) !== 0 ? learnedPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (said | asked)) !== 0 ? receivingPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & listed) !== 0 ? listedPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & body) !== 0 ? addressedPerson(view, at, rulebook, bodies, found) ?? memberPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & staff) !== 0 ? departmentPerson(view, at, rulebook, bodies) : undefined)
    ?? (inList ? countedPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & given) !== 0 ? honouredPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & made) !== 0 ? electedPerson(view, at, rulebook, bodies) : undefined)
    ?? (inList ? electedList(view, at, rulebook, bodies) : undefined)
    ?? (opens || (setting & said) !== 0 ? likelyPerson(view, at, rulebook, bodies) : undefined)
}

/** “职工云畅听”: letters in the middle of a short title are no name. */
const isWithinTitle = ({ quotations, text }: SentenceView, { start, end }: Mention): boolean => quotations.some(quotation => quotation.end - quotation.start <= LONGEST_TITLE && quotation.start + 1 < start && end < quotation.end - 1 && !MARKED.test(text.slice(quotation.start + 1, quotation.end - 1)))
const LONGEST_TITLE = 12, MARKED = /[，。：、！？；\s·“‘《]/
