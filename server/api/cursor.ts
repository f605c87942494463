// A row's place in its list in, an opaque cursor out, and back: a list goes on after that row even when rows are added before it.
import type { Place } from '#store/graph-store.ts'
import { refuse } from './refusal.ts'

/** The place as base64url of JSON. */
export function writeCursor({ sort, id, rank }: Place): string {
  return Buffer.from(JSON.stringify(rank ? [sort, id, rank] : [sort, id])).toString('base64url')
}

/**
 * The place that a cursor names.
 * @throws GraphQLError where the text is no cursor of ours.
 */
export function readCursor(cursor: string): Place {
  try {
    const [sort, id, rank = 0, ...more]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof sort === 'string' && typeof id === 'string' && Number.isSafeInteger(rank) && more.length === 0) return { sort, id, rank: rank as number }
  } catch {
    // Falls through to the one message for all broken cursors.
  }
  throw refuse('“after” is not a cursor that this server gave.')
}
