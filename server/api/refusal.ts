// A reason in, the error that a client is shown out: the request was wrong, not the server.
import { GraphQLError } from 'graphql'

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
