// Items of a sentence in, the people whom they name out, in their order.
import type { Item, Member } from './items.ts'

/** Whether one of the items from `from` to `to` names any. */
export function namePeople(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, members } = items[i] as Item
    if (word === undefined) for (let k = 0; k < members.length; k++) if ((members[k] as Member).entity.kind === 'Person') return true
  }
  return false
}

/** Those of the items from `from` to `to`. */
export function peopleIn(items: readonly Item[], from: number, to: number): Member[] {
  const people: Member[] = []
  for (let i = from; i < to; i++) for (const member of (items[i] as Item).members) if (member.entity.kind === 'Person') people.push(member)
  return people
}
