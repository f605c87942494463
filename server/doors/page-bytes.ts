// A page file's path in, its bytes out, or a reason why there are none to read.
import { readFileSync, statSync } from 'node:fs'
import { MOST_PAGE_BYTES } from '#model/page-bytes.ts'
import { reasonOf } from '#model/reason-of.ts'
import { Refusal } from './refusal.ts'

/** Reads the file. @throws Refusal where it is missing, empty, too large or may not be read. */
export function readPageBytes(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Refusal('there is no such file · 没有这个文件')
  if (!stat.isFile()) throw new Refusal('it is not a file · 不是文件')
  if (stat.size === 0) throw new Refusal('the file is empty · 文件是空的')
  if (stat.size > MOST_PAGE_BYTES) throw new Refusal(`the file has ${stat.size} bytes; a page has at most ${MOST_PAGE_BYTES} · 文件太大`)
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Refusal(`it cannot be read (${reasonOf(error)}) · 无法读取`)
  }
}
