// Any text in, the text as searching compares it out: lower case, full-width letters made plain, marks and spaces gone.

/** Brings a name or a query into the form that is compared. Linear in its length. */
export const toSearchForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
