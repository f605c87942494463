// A text in, the engine's own copy of it out: two such are told apart by where they lie, without a look at their letters.

/** Texts written in the program are such copies, so that a word of a sentence that is one is compared with them at once. */
export const intern = (text: string): string => Object.keys({ [text]: 0 })[0] as string
