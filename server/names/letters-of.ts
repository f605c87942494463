// A name in, which letters it has out, a bit each: nearly all names lack a letter of another, which is one look.

/** A bit for each of the first letters of a text, the same for several. */
export function lettersOf(text: string, most = text.length): number {
  let letters = 0
  for (let i = 0; i < text.length && i < most; i++) letters |= 1 << (text.charCodeAt(i) & 31)
  return letters
}
