// The name of an HTML entity in, the characters it stands for out.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', middot: '·', bull: '•', hellip: '…',
  mdash: '—', ndash: '–', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', times: '×', copy: '©', reg: '®', deg: '°',
}

/** No entity is longer than this, `&` and `;` included, so that a lone `&` costs a bounded look ahead. */
export const LONGEST_ENTITY = 10

/** `gt`, `#65311` or `#xff1f` → its characters; undefined for what is no entity. Line breaks and other control characters become a space. */
export function readEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  const hex = name[1] === 'x' || name[1] === 'X'
  const digits = name.slice(hex ? 2 : 1)
  if (!(hex ? /^[0-9a-fA-F]{1,6}$/ : /^[0-9]{1,7}$/).test(digits)) return undefined
  const code = parseInt(digits, hex ? 16 : 10)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code < 0x20 || (code >= 0x7f && code < 0xa0) ? ' ' : String.fromCodePoint(code)
}
