// Any text in, the text as searching compares it out: lower case, full-width letters made plain, marks and spaces gone.

/** Folds a name or a query for comparison. Linear in its length. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
