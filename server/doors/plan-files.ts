// A format and a path in, the files to be written there out; refused where something else stands in their place.
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportFormat, Writing } from '#export/formats.ts'
import { Refusal } from './refusal.ts'

export interface PlannedFile {
  readonly path: string
  readonly write: Writing
}

/** @throws Refusal where a file is there and `force` does not say that it may go. */
export function planFiles({ alone, tables }: ExportFormat, out: string, force: boolean): readonly PlannedFile[] {
  if (!tables) return [{ path: requirePlace(out, force), write: alone }]
  const there = statSync(out, { throwIfNoEntry: false })
  // Who names a file wants one table, and not a folder called so.
  if (there ? !there.isDirectory() : /\.csv$/i.test(out)) throw new Refusal(`For csv --out is a folder, and “${out}” is a file; for one table of claims: atlas export --format csv > FILE · csv 的 --out 须为文件夹`)
  return Object.entries(tables).map(([name, write]) => ({ path: requirePlace(join(out, name), force), write }))
}

function requirePlace(path: string, force: boolean): string {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there) return path
  // A device or a folder is never written over.
  if (!there.isFile()) throw new Refusal(`“${path}” is no file that could be written over · 不是文件`)
  if (!force) throw new Refusal(`“${path}” is there already; --force writes over it · 文件已存在，加 --force 可覆盖`)
  // What a link points to is replaced, and not the link.
  return realpathSync(path)
}
