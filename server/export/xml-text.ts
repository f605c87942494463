// Text in, the same out as XML 1.0 can carry it, in an element or in an attribute.

// Control characters and halves of characters cannot be written in XML 1.0 at all, not even by number.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** What means something to XML, and the blanks that a reader would change. */
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

export const escapeXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, mark => MARKS[mark] ?? mark)
