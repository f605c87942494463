// A page file's bytes and what is known of it in, the page out.
import type { Page, PageMeta } from '#model/page.ts'
import { decodePage, hashBytes } from './decode-page.ts'
import { inferMeta } from './infer-meta.ts'

/**
 * The page with its text, its hash and all that is known of it; what is handed in goes before what the page prints. `known.id` is kept
 * unless newspaper, date and number are all known. Throws `UnreadablePage` for bytes that are no page.
 */
export function readPage(bytes: Uint8Array, known: Pick<PageMeta, 'id' | 'newspaper' | 'date' | 'number'>): Page {
  const { text } = decodePage(bytes)
  const { notBefore, notAfter, ...printed } = inferMeta(text)
  const meta = { ...printed, ...known }
  const { newspaper, date, number } = meta
  const bounds = date === undefined ? { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }) } : {}
  const id = newspaper !== undefined && date !== undefined && number !== undefined ? `${newspaper}/${date}/${number}` : known.id
  return { ...meta, ...bounds, id, text, hash: hashBytes(bytes) }
}
