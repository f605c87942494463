// A sentence's words and body names in, the people it names out, each with the posts and honours printed before the name.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { actingPerson, listedPerson, officeHolder } from './acting-people.ts'
import { addressedPerson } from './addressed-person.ts'
import { entitledPerson } from './entitled-person.ts'
import { learnedPerson } from './learned-person.ts'
import { calledOnPerson } from './called-on-person.ts'
import { countedPerson, departmentPerson, electedList, electedPerson, honouredPerson } from './listed-people.ts'
import { nameBeginnings } from './measure-name.ts'
import type { Mention } from './mention.ts'
import { SETTING, settingOf, surroundingsOf } from './name-setting.ts'
import { receivingPerson } from './receiving-person.ts'
import { calledPerson, likelyPerson, memberPerson, relatedPerson } from './related-people.ts'
import type { SentenceView, Token } from './sentence-view.ts'
import { speltPerson } from './spelt-person.ts'
import { titledPerson } from './titled-person.ts'

/** Finds people by their titles (副主席张良), by what they do (张良表示), and by names listed beside a found one (邢宇航、徐金锁等). */
export function findPeople(view: SentenceView, bodies: readonly Mention[], rulebook: Rulebook): Mention[] {
  const found: Mention[] = [], beginnings = nameBeginnings.of(rulebook), around = surroundingsOf(view, bodies), { tokens } = view
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    const { start, word } = tokens[i] as Token
    if (!beginnings.has(word.first) || start < end) continue
    const setting = settingOf(view, i, rulebook, around, found), person = setting === 0 ? undefined : askFinders(setting, view, i, rulebook, bodies, found)
    if (!person || isWithinTitle(view, person)) continue
    found.push(person)
    end = person.end
  }
  return found
}

/** Each finder is asked only where something stands that it looks for; the first that finds somebody has the last word. */
function askFinders(setting: number, view: SentenceView, at: number, rulebook: Rulebook, bodies: readonly Mention[], found: readonly Mention[]): Mention | undefined {
  const opens = (setting & SETTING.clause) !== 0, inList = (setting & SETTING.counted) !== 0
  return ((setting & SETTING.spelt) !== 0 ? speltPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & SETTING.title) !== 0 ? titledPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & SETTING.paused) !== 0 ? entitledPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (SETTING.clause | SETTING.paused)) !== 0 ? actingPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.tie) !== 0 ? relatedPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & SETTING.said) !== 0 ? officeHolder(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.home) !== 0 ? calledOnPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.called) !== 0 ? calledPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (SETTING.clause | SETTING.paused | SETTING.said | SETTING.listed | SETTING.asked)) !== 0 ? learnedPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & (SETTING.said | SETTING.asked)) !== 0 ? receivingPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.listed) !== 0 ? listedPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & SETTING.body) !== 0 ? addressedPerson(view, at, rulebook, bodies, found) ?? memberPerson(view, at, rulebook, bodies, found) : undefined)
    ?? ((setting & SETTING.staff) !== 0 ? departmentPerson(view, at, rulebook, bodies) : undefined)
    ?? (inList ? countedPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.given) !== 0 ? honouredPerson(view, at, rulebook, bodies) : undefined)
    ?? ((setting & SETTING.made) !== 0 ? electedPerson(view, at, rulebook, bodies) : undefined)
    ?? (inList ? electedList(view, at, rulebook, bodies) : undefined)
    ?? (opens || (setting & SETTING.said) !== 0 ? likelyPerson(view, at, rulebook, bodies) : undefined)
}

/** “职工云畅听”: letters in the middle of a short title are no name. */
const isWithinTitle = ({ quotations, text }: SentenceView, { start, end }: Mention): boolean => quotations.some(quotation => quotation.end - quotation.start <= LONGEST_TITLE && quotation.start + 1 < start && end < quotation.end - 1 && !MARKED.test(text.slice(quotation.start + 1, quotation.end - 1)))
const LONGEST_TITLE = 12, MARKED = /[，。：、！？；\s·“‘《]/
