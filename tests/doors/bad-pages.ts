// Nothing in, the bytes of pages that are none, or hard to read, out.

/** What a camera would put into the folder: the first bytes of a JPEG, then noise. */
export function makeJpeg(): Uint8Array {
  const bytes = new Uint8Array(4_000)
  let seed = 42
  for (let i = 0; i < bytes.length; i += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[i] = seed >> 16
  }
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01])
  return bytes
}

/** The text in GBK, by turning Node's decoder around: it has no encoder for it. */
export function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low))
      if (character.length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, [high, low])
    }
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0) & 0x7f]))
}

/** A page of one article on one line of so many characters. */
export function makeLongLine(length: number): string {
  const sentence = '本报讯（记者 孙艳）近日，平谷公安分局工会在安特幼儿园举办2025年民警子女暑期托管班，来自该局属单位21名民警子女参加托管班。'
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
}
