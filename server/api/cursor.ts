// A row's sort key and id in, an opaque cursor out, and back: a list goes on after that row even when rows are added before it.
import { refuse } from './refusal.ts'

export interface Place {
  readonly sort: string
  readonly id: string
}

/** The place as base64url of JSON. */
export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify([place.sort, place.id])).toString('base64url')
}

/**
 * The place that a cursor names.
 * @throws GraphQLError where the text is no cursor of ours.
 */
export function readCursor(cursor: string): Place {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && parts.length === 2 && typeof parts[0] === 'string' && typeof parts[1] === 'string') return { sort: parts[0], id: parts[1] }
  } catch {
    // Falls through to the one message for all broken cursors.
  }
  throw refuse('“after” is not a cursor that this server gave.')
}
