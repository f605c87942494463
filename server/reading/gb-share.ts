// Bytes in, whether they read as Chinese in GB18030 out: most byte sequences are valid GB18030, few of them are a page.

/** The least share of letters that must be everyday ones. Pages have over 0.95; UTF-8, Big5 and Shift JIS read as GB18030 have far less. */
const LEAST_SHARE = 0.75

/** Whether nearly all double bytes are everyday characters or punctuation: rows 16 to 55 of GB 2312, or its rows of marks. */
export function looksLikeGb(bytes: Uint8Array): boolean {
  let wide = 0, everyday = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0, trail = bytes[i + 1] ?? 0
    if (lead < 0x80) continue
    wide++
    if (trail >= 0x30 && trail <= 0x39) { i += 3; continue }
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) everyday++
    i++
  }
  return wide > 0 && everyday / wide >= LEAST_SHARE
}
