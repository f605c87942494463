// What verbs tell that somebody does, a bit each: whether a word tells any of several is one look.

/** `post` and `area` are what a rule's @ asks for too, though no verb tells them. */
export const ACTS = ['host', 'undertake', 'co_organize', 'attend', 'perform', 'award', 'fund', 'support', 'happen', 'run', 'keep', 'visit', 'speak', 'lead', 'post', 'area'] as const
export type Act = (typeof ACTS)[number]

export const ACT = Object.fromEntries(ACTS.map((name, i) => [name, 1 << i])) as Readonly<Record<Act, number>>

/** All that verbs tell. */
export const DOES = ACTS.reduce((all, act) => all | ACT[act], 0) & ~(ACT.post | ACT.area)

/** The acts that names between commas stand for. @throws RangeError where one is none. */
export const readActs = (names: string): number => names.split(',').reduce((acts, name) => acts | readAct(name), 0)

/** @throws RangeError where there is no act of that name. */
export function readAct(name: string): number {
  const act = (ACT as Readonly<Record<string, number>>)[name]
  if (act === undefined) throw new RangeError(`“${name}” is no act (${ACTS.join(', ')})`)
  return act
}

/** The names of acts, in the order of the list. */
export const namesOfActs = (acts: number): readonly Act[] => ACTS.filter(act => (acts & ACT[act]) !== 0)
