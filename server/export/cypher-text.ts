// Text in, the Cypher literal out that means it and nothing else, on one line.

/** Neo4j undoes \u0041 before it looks for the end of a literal, so that a backslash of the text never stands before a u: the literal is parted between them. */
const PARTED = "\\\\' + 'u"

const ESCAPES: Readonly<Record<string, string>> = { '\\u': PARTED, '\\': '\\\\', "'": "\\'", '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Besides what ends a literal: control characters and blanks that an editor would change, and halves of characters, which UTF-8 cannot carry. */
const ESCAPED = /\\u|[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Cs}/gu

export const quoteCypher = (text: string): string => `'${text.replace(ESCAPED, found => ESCAPES[found] ?? (/\p{Cs}/u.test(found) ? '\ufffd' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`))}'`
