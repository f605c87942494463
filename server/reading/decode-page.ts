// A page file's bytes in, its text and the encoding it was in out; an UnreadablePage for bytes that are no page.
import { isUtf8, transcode } from 'node:buffer'
import { createHash } from 'node:crypto'
import { nameFileKind } from './file-kinds.ts'
import { looksLikeGb } from './gb-share.ts'
import { checkText, isPlain } from './text-check.ts'
import { UnreadablePage } from './unreadable-page.ts'

export interface DecodedPage {
  /** Every offset counts in this text. Lone carriage returns and Unicode line separators have become line feeds, one for one. */
  readonly text: string
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** UTF-8 (a byte order mark is dropped), UTF-16 with a byte order mark, else GB18030, which GBK and GB2312 are parts of. Throws `UnreadablePage`. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length === 0) throw new UnreadablePage('the file is empty', '文件是空的')
  const kind = nameFileKind(bytes)
  if (kind !== undefined) throw new UnreadablePage(`this is a ${kind} file, not a page of text`, `这是 ${kind} 文件，不是文本版面`)
  const { text, encoding } = decodeBytes(bytes)
  const plain = isPlain(text)
  checkText(text, plain)
  return { text: plain ? text : text.replace(/\r(?!\n)|[\u2028\u2029\f\v]/g, '\n'), encoding }
}

function decodeBytes(bytes: Uint8Array): DecodedPage {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (marked !== undefined) {
    const text = tryDecode(bytes, marked)
    if (text === undefined) throw new UnreadablePage(`the file is marked as ${marked} but is not valid ${marked}`, `文件标明为 ${marked}，但不是有效的 ${marked}`)
    return { text, encoding: marked }
  }
  if (bytes.includes(0)) throw new UnreadablePage('the file holds NUL bytes: it is binary, or UTF-16 without a byte order mark', '文件含有空字节：是二进制文件，或是没有字节顺序标记的 UTF-16')
  if (isUtf8(bytes)) return { text: readUtf8(bytes), encoding: 'utf-8' }
  const gb = looksLikeGb(bytes) ? tryDecode(bytes, 'gb18030') : undefined
  if (gb !== undefined) return { text: gb, encoding: 'gb18030' }
  // A few broken bytes in a page of UTF-8: readable, and the check counts the replacement characters.
  const lenient = new TextDecoder('utf-8').decode(bytes)
  if (lenient.split('\ufffd').length - 1 <= lenient.length / 200) return { text: lenient, encoding: 'utf-8' }
  throw new UnreadablePage('the bytes are neither UTF-8 nor GB18030 text', '既不是 UTF-8 文本，也不是 GB18030 文本')
}

const BYTE_ORDER_MARK = '\ufeff'

/** Bytes that are known to be UTF-8, in a tenth of the time that a decoder takes which looks for broken ones. */
function readUtf8(bytes: Uint8Array): string {
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

const decoders = new Map<string, TextDecoder>()

/** One decoder an encoding: making one takes longer than decoding a page. */
function strictDecoder(encoding: string): TextDecoder {
  let decoder = decoders.get(encoding)
  if (!decoder) decoders.set(encoding, decoder = new TextDecoder(encoding, { fatal: true }))
  return decoder
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return strictDecoder(encoding).decode(bytes)
  } catch {
    // What a decoder keeps of broken bytes is nobody's concern: the next page gets a new one.
    decoders.delete(encoding)
    return undefined
  }
}
