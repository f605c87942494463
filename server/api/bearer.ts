// An Authorization header and a token in, whether the one bears the other out, in a time that tells nothing about the token.
import { timingSafeEqual } from 'node:crypto'

export function isBearer(header: string | null | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const right = Buffer.from(`Bearer ${token}`)
  return given.length === right.length && timingSafeEqual(given, right)
}
