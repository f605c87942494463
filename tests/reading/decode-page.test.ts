// Bytes of every kind in, their text or a clear refusal out.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodePage, hashBytes } from '#reading/decode-page.ts'
import { UnreadablePage } from '#reading/unreadable-page.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding))
const NEWS = '大兴区总工会“三聚焦”搭建交友平台，“职工之家”里笑声不断。'
/** NEWS as a program that only knows GBK writes it. */
const NEWS_GBK = Uint8Array.from(Buffer.from('b4f3d0cbc7f8d7dcb9a4bbe1a1b0c8fdbedbbdb9a1b1b4eebda8bdbbd3d1c6bdcca8a3aca1b0d6b0b9a4d6aebcd2a1b1c0efd0a6c9f9b2bbb6cfa1a3', 'hex'))

const FOLDER = new URL('../../seeds/pages/', import.meta.url)
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

/** GBK of a text, by turning the decoder's table round. Throws on a character that GBK does not have. */
function encodeGbk(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>(), decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) {
    const letter = decoder.decode(Uint8Array.from([lead, trail]))
    if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [lead, trail])
  }
  return Uint8Array.from([...text].flatMap((letter) => {
    const code = letter < '\x80' ? [letter.charCodeAt(0)] : codes.get(letter)
    if (code === undefined) throw new RangeError(`not in GBK: ${letter}`)
    return code
  }))
}

describe('decodePage', () => {
  test('reads UTF-8, with and without a byte order mark', () => {
    expect(decodePage(bytesOf(NEWS))).toEqual({ text: NEWS, encoding: 'utf-8' })
    expect(decodePage(bytesOf(`\ufeff${NEWS}`))).toEqual({ text: NEWS, encoding: 'utf-8' })
  })

  test('reads UTF-16 by its byte order mark', () => {
    const little = bytesOf(`\ufeff${NEWS}`, 'utf16le'), big = little.slice()
    for (let i = 0; i < big.length; i += 2) [big[i], big[i + 1]] = [big[i + 1] ?? 0, big[i] ?? 0]
    expect(decodePage(little)).toEqual({ text: NEWS, encoding: 'utf-16le' })
    expect(decodePage(big)).toEqual({ text: NEWS, encoding: 'utf-16be' })
  })

  test('reads GBK', () => { expect(decodePage(NEWS_GBK)).toEqual({ text: NEWS, encoding: 'gb18030' }) })

  test('reads the four-byte characters of GB18030 among others', () => {
    const rare = Uint8Array.from([...NEWS_GBK, 0x81, 0x39, 0xee, 0x39])
    expect(decodePage(rare)).toEqual({ text: `${NEWS}㐀`, encoding: 'gb18030' })
  })

  test('reads a page of UTF-8 with one broken byte among many good ones', () => {
    const page = Uint8Array.from([...bytesOf(NEWS.repeat(20)), 0xff])
    expect(decodePage(page)).toEqual({ text: `${NEWS.repeat(20)}\ufffd`, encoding: 'utf-8' })
  })

  test('keeps every offset when it turns other line ends into line feeds', () => {
    expect(decodePage(bytesOf('工会\r工会\u2028工会\r\n工会')).text).toBe('工会\n工会\n工会\r\n工会')
  })

  test.each([
    ['an empty file', bytesOf(''), /empty.*空/],
    ['blanks', bytesOf(' \n\u3000\t\r\n'), /blanks.*空白/],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /JPEG/],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /PNG/],
    ['a PDF', bytesOf('%PDF-1.7\n工会'), /PDF/],
    ['a ZIP', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), /ZIP/],
    ['NUL bytes', bytesOf('工会\0工会'), /NUL.*空字节/],
    ['control characters', bytesOf('工\u0001会\u0002'.repeat(40)), /control.*控制字符/],
    ['dashes', bytesOf('—…、。'.repeat(100)), /hardly any words.*没有文字/],
    ['Big5', Uint8Array.from(Buffer.from('a4a4a4e5aefca57ea6b3adada4bda571bb50a475b77cb746b3a1ae79bdcdb77cb9cfaed1c05dc2beadfbb3d2b0cab860aca1b0cab371aabe', 'hex')), /neither UTF-8 nor GB18030/],
    ['UTF-8 cut to pieces', bytesOf(NEWS).filter((_, i) => i % 7 !== 1), /neither UTF-8 nor GB18030/],
  ])('refuses %s in English and Chinese', (_, bytes, message) => {
    expect(() => decodePage(bytes)).toThrow(UnreadablePage)
    expect(() => decodePage(bytes)).toThrow(message)
    expect(() => decodePage(bytes)).toThrow(/[\u4e00-\u9fff]/)
  })

  test.each(PAGES)('reads %s to the letter, also when it comes in GBK', (name) => {
    const bytes = readFileSync(new URL(name, FOLDER)), text = bytes.toString('utf8')
    expect(decodePage(bytes)).toEqual({ text, encoding: 'utf-8' })
    expect(decodePage(encodeGbk(text))).toEqual({ text, encoding: 'gb18030' })
  })
})

test('a hash is the SHA-256 of the bytes', () => {
  expect(hashBytes(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
