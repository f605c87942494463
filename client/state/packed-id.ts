// An id of a thing or link (Initiative:b8f820f1ce9048cb) → twelve characters that an address can carry, and back.

const LETTERS: Readonly<Record<string, string>> = {
  UnionBody: 'U', Organization: 'O', Person: 'P', Initiative: 'I', Venue: 'V', Honour: 'H',
  ORGANIZED: 'o', ATTENDED: 'a', HOSTED_AT: 'h', HOLDS_POST: 'p', HONOURED_WITH: 'w', PART_OF: 't', RUNS: 'r',
}
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind]))

/** Ids that do not look so are carried whole, behind a !. */
export function packId(id: string): string {
  const [, kind = '', hash = ''] = /^(\w+):([0-9a-f]{16})$/.exec(id) ?? []
  const letter = LETTERS[kind]
  if (!letter) return `!${encodeURIComponent(id).replaceAll('.', '%2E')}`
  const bytes = String.fromCharCode(...(hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
  return letter + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null where it is no packed id. */
export function unpackId(packed: string): string | null {
  try {
    if (packed.startsWith('!')) return decodeURIComponent(packed.slice(1)) || null
    const kind = KINDS.get(packed.charAt(0))
    if (!kind || !/^.[\w-]{11}$/.test(packed)) return null
    const bytes = atob(`${packed.slice(1).replaceAll('-', '+').replaceAll('_', '/')}=`)
    return `${kind}:${[...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')}`
  } catch {
    return null
  }
}
