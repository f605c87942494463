// Items of a sentence in, the people whom they name out, in their order.
import type { Item, Member } from './items.ts'

/** Those of the items from `from` to `to`. */
export function peopleIn(items: readonly Item[], from: number, to: number): Member[] {
  const people: Member[] = []
  for (let i = from; i < to; i++) for (const member of (items[i] as Item).members) if (member.entity.kind === 'Person') people.push(member)
  return people
}
