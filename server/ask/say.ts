// Names and numbers in, the sentences that say them out, in the question's language.
import { ROLES, STATUSES, type EntityKind, type Role, type Status } from '#model/kinds.ts'
import type { Language } from './question-text.ts'

/** Names that fit into a sentence; the list below it has them all. */
const NAMED = 8

type Unit = readonly [zh: string, one: string, many: string]
export const UNITS = {
  unions: ['家工会', 'union', 'unions'],
  bodies: ['家单位', 'organization', 'organizations'],
  people: ['人', 'person', 'people'],
  doers: ['个单位或个人', 'body or person', 'bodies and people'],
  initiatives: ['项活动', 'initiative', 'initiatives'],
  places: ['处地点', 'place', 'places'],
  honours: ['项荣誉', 'honour', 'honours'],
  posts: ['项职务', 'post', 'posts'],
  partners: ['个合作方', 'partner', 'partners'],
  areas: ['个地区', 'area', 'areas'],
} as const satisfies Record<string, Unit>
export type UnitName = keyof typeof UNITS

/** What a list of these kinds counts. */
export const unitOf = (kinds: readonly EntityKind[]): UnitName => (kinds.length === 0 || (kinds.length > 1 && kinds.includes('Person')) ? 'doers' : kinds.every((kind) => kind === 'UnionBody') ? 'unions' : kinds[0] === 'Person' ? 'people' : 'bodies')

export const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en)

export const count = (number: number, unit: UnitName, language: Language): string => pick(language, `${number}${UNITS[unit][0]}`, `${number} ${UNITS[unit][number === 1 ? 1 : 2]}`)

export function sayList(names: readonly string[], unit: UnitName, language: Language): string {
  const each = [...new Set(names)]
  if (each.length === 0) return pick(language, '已收的版面里没有找到。', 'The saved pages say nothing about that.')
  const more = each.length > NAMED
  const shown = each.slice(0, NAMED)
  return pick(language, `找到${count(each.length, unit, 'zh')}：${shown.join('、')}${more ? ' 等' : ''}。`, `${count(each.length, unit, 'en')}: ${shown.join(', ')}${more ? ' and others' : ''}.`)
}

/** What the answer leaves out, in sentences of their own. */
export function sayMissing({ leftOut = 0, undated = 0, cut = 0 }: { readonly leftOut?: number; readonly undated?: number; readonly cut?: number }, language: Language): string {
  const are = (number: number, verb: string): string => `${number} more ${number === 1 ? 'initiative' : 'initiatives'} ${verb}`
  return [
    leftOut > 0 && pick(language, `另有${leftOut}项活动还在计划中或已取消，没有列入。`, ` ${are(leftOut, leftOut === 1 ? 'is' : 'are')} only planned or cancelled and left out.`),
    undated > 0 && pick(language, `另有${undated}项没有写明日期，或日期不够具体，没有列入。`, ` ${are(undated, leftOut === 1 ? 'has' : 'have')} no date, or none exact enough, and ${undated === 1 ? 'is' : 'are'} left out.`),
    cut > 0 && pick(language, `符合的太多，还有${cut}项没有看。`, ` ${are(cut, 'fit')} and were not looked at.`),
  ].filter(Boolean).join('')
}

export const sayRoles = (roles: readonly Role[], language: Language): string => ROLES.filter(({ id }) => roles.includes(id)).map((role) => role[language]).join(pick(language, '、', ', '))

const STATUS_WORDS: Readonly<Record<Status, readonly [zh: string, en: string]>> = { held: ['已举办', 'held'], ongoing: ['进行中', 'ongoing'], planned: ['计划中', 'planned'], cancelled: ['已取消', 'cancelled'] }
export const sayStatus = (status: Status | null, language: Language): string => (status && STATUSES.includes(status) ? pick(language, ...STATUS_WORDS[status]) : '')

export const sayDates = (start: string | null, end: string | null): string => [start, end !== start ? end : null].filter(Boolean).join(' – ')
