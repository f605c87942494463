// A list and a thing in, the thing put at the list's end unless one like it is in it.

/** So few are looked through; more are found by their keys. */
const FEW = 12
const keysOf = new WeakMap<readonly object[], Set<string>>()

/** Things are alike where `isSame` says so, and where their keys are equal. Linear over all that are ever added to one list. */
export function addNew<Thing extends object>(list: Thing[], thing: Thing, isSame: (a: Thing, b: Thing) => boolean, keyOf: (thing: Thing) => string): void {
  if (list.length < FEW) {
    for (const other of list) if (isSame(other, thing)) return
    list.push(thing)
    return
  }
  let keys = keysOf.get(list)
  if (!keys) keysOf.set(list, keys = new Set(list.map(keyOf)))
  const { size } = keys
  if (keys.add(keyOf(thing)).size > size) list.push(thing)
}
