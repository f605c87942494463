// Readable parts in, a short hash of them out.
import { createHash } from 'node:crypto'

/** 16 hexadecimal digits: at a million things, two would share them once in 37 million graphs. */
export const hashParts = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
