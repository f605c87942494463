// An XML document in, its elements out; what is not well-formed is an error. It knows elements, attributes, text and character references, and nothing else.

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?xml version="1\.0" encoding="UTF-8"\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

export function readXml(document: string): XmlElement {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document)
  if (forbidden) throw new Error(`A character that XML 1.0 forbids at ${forbidden.index}.`)
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < document.length; ) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(document)
    if (!match) throw new Error(`Not well-formed at ${at}: ${document.slice(at, at + 60)}`)
    const [whole, closing, opening, attributes = '', empty, text] = match
    const parent = open.at(-1) as XmlElement
    if (text !== undefined) parent.text += decode(text)
    else if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}> at ${at}.`)
      open.pop()
    } else if (opening !== undefined) {
      const element: XmlElement = { name: opening, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    } else if (at !== 0) throw new Error(`${whole} at ${at}.`)
  }
  const [only] = root.children
  if (open.length !== 1 || !only || root.children.length !== 1 || root.text.trim() !== '') throw new Error('There is not one element that holds all.')
  return only
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`The attribute ${name} twice.`)
    found[name] = decode(value.replace(/[\t\n\r]/g, ' '))
  }
  return found
}

/** A reader takes every line end for \n before it looks at references. */
const decode = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g, (whole, decimal?: string, hex?: string, name?: string) => {
  if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16))
  const known = name === undefined ? undefined : NAMED[name]
  if (known === undefined) throw new Error(`An unknown reference: ${whole}`)
  return known
})
