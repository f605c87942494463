// A reason in, the error that a client is shown out: the request was wrong, or the database is away; all else is kept from it.
import { GraphQLError } from 'graphql'
import { StoreAway } from '#store/graph-store.ts'

/** An error with code `BAD_REQUEST`: its message reaches the client as it stands. */
export function refuse(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}

/**
 * `value` where it lies within `least` and `most`.
 * @throws GraphQLError that names the argument and its limits.
 */
export function requireWithin(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw refuse(`“${name}” must be between ${least} and ${most}; it is ${value}.`)
  return value
}

/** The error itself, unless it comes of a database that does not answer: then one with code `UNAVAILABLE`, without that database's address. */
export function showAway(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !(error.originalError instanceof StoreAway)) return error
  return new GraphQLError('The database does not answer at the moment. Try again in a while · 数据库暂时没有应答，请稍后再试。', { nodes: error.nodes ?? null, path: error.path ?? null, extensions: { code: 'UNAVAILABLE' } })
}
