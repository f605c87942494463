// A page file's path in, its bytes out, or a reason why there are none to read.
import { readFileSync, statSync } from 'node:fs'
import { Refusal } from './refusal.ts'

/** The largest file that is taken for a page. */
const MOST = 8_000_000

/** Reads the file. @throws Refusal where it is missing, empty, too large or may not be read. */
export function readPageBytes(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Refusal('there is no such file · 没有这个文件')
  if (!stat.isFile()) throw new Refusal('it is not a file · 不是文件')
  if (stat.size === 0) throw new Refusal('the file is empty · 文件是空的')
  if (stat.size > MOST) throw new Refusal(`the file has ${stat.size} bytes; a page has at most ${MOST} · 文件太大`)
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Refusal(`it cannot be read (${error instanceof Error ? error.message : String(error)}) · 无法读取`)
  }
}
