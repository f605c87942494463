// A relation and its two ends in, the edge's id out.
import { createHash } from 'node:crypto'
import type { RelationKind } from '#model/kinds.ts'

/** The same for the same statement whatever page makes it. */
export const edgeId = (type: RelationKind, from: string, to: string): string => `${type}:${createHash('sha256').update(`${type}\n${from}\n${to}`).digest('hex').slice(0, 16)}`
