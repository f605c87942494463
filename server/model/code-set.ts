// Characters in, the set of their codes out: asking it what stands at a place of a text makes no string.

/** The UTF-16 codes of the characters; those of two code units stand at no single place and are left out. */
export const codesOf = (characters: Iterable<string>): ReadonlySet<number> => new Set([...characters].filter(character => character.length === 1).map(character => character.charCodeAt(0)))
