// A stretch of a page in, the quote of it out.

/** Takes out line breaks with the white space around them, and changes nothing else. Line by line, as one pattern for it is slow on a page that is all spaces. */
export function joinLines(text: string): string {
  const lines = text.split('\n')
  return lines.map((line, at) => {
    const open = at > 0 ? line.trimStart() : line
    return at < lines.length - 1 ? open.trimEnd() : open
  }).join('')
}
