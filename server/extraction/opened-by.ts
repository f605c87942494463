// An opening and a place in, whether it is the place that was opened, by any of its names, out: 某某驿站|启用 opened 某某驿站.
import type { DraftEntity } from './draft.ts'

export function isOpenedBy({ name }: Pick<DraftEntity, 'name'>, place: Pick<DraftEntity, 'name' | 'aliases'>): boolean {
  if (name.startsWith(place.name)) return true
  for (const alias of place.aliases) if (alias.length > SHORT && name.startsWith(alias)) return true
  return false
}
/** So short a name may begin another by chance. */
const SHORT = 3
