// Files and what makes their text in, all of them in place out, or none: no half-written file stays behind, nor does one that Ctrl-C left.
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from './refusal.ts'

export interface FileText {
  readonly path: string
  readonly text: () => AsyncIterable<string>
}

/** Writes each file beside its place; when all are written and `confirm` does not reject, moves them there. */
export async function writeFiles(files: readonly FileText[], confirm: () => Promise<void>): Promise<void> {
  const drafts = files.map((file) => ({ ...file, draft: `${file.path}.${process.pid}.part` }))
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  for (const signal of SIGNALS) process.once(signal, onSignal)
  try {
    for (const { path, draft, text } of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      await pipeline(Readable.from(text()), createWriteStream(draft, { flags: 'wx', flush: true }), { signal: stop.signal })
    }
    await confirm()
    for (const { path, draft } of drafts) renameSync(draft, path)
  } catch (error) {
    throw stop.signal.aborted ? new Refusal('Stopped; nothing was written · 已中止，未写入任何文件') : error
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true })
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
