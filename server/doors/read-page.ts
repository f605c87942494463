// A page file's bytes and label in, the Page that the extraction reads out.
import type { PageLabel } from '#api/page-desk.ts'
import type { Page } from '#model/page.ts'
import { decodePage, hashBytes } from '#reading/decode-page.ts'
import { inferMeta } from '#reading/infer-meta.ts'
import { countPage } from './warm-up.ts'

/**
 * Decodes the page and completes what is known of it by what it prints; the label has the last word.
 * @throws UnreadablePage where the bytes are no page.
 */
export function readPage(bytes: Uint8Array, label: PageLabel): Page {
  countPage()
  const { text } = decodePage(bytes)
  const { notBefore, notAfter, ...printed } = inferMeta(text)
  const known = { ...printed, ...label }
  const { newspaper, date, number } = known
  const bounds = date ? {} : { ...(notBefore ? { notBefore } : {}), ...(notAfter ? { notAfter } : {}) }
  return { ...known, ...bounds, id: newspaper && date && number ? `${newspaper}/${date}/${number}` : label.id, text, hash: hashBytes(bytes) }
}
