// Files and folders as given on the command line in, page files with their ids out.
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { PageLabel } from '#api/page-desk.ts'
import { issueId } from '#model/page-id.ts'
import { readPageList, type PageFacts } from './page-list.ts'
import { Refusal } from './refusal.ts'

export interface PageFile {
  readonly file: string
  readonly label: PageLabel
}

export interface PageFiles {
  readonly files: readonly PageFile[]
  /** What could not even be looked at: a missing file, a folder without pages. */
  readonly failures: readonly { readonly file: string; readonly reason: string }[]
}

/** In a folder only these are pages; a file that is named itself is taken as it is. */
const ENDINGS = ['.txt', '.md']

/**
 * Finds the page files, in order of path. `facts` hold for every one; a folder's own list (`pages.tsv` beside `pages/`) says more of each.
 * @throws Refusal that names both where two different files would be one page.
 */
export function findPageFiles(given: readonly string[], facts: PageFacts): PageFiles {
  const byPath = new Map<string, PageFile>()
  const failures: { file: string; reason: string }[] = []
  for (const argument of given) {
    const stat = statSync(argument, { throwIfNoEntry: false })
    if (!stat) failures.push({ file: argument, reason: 'there is no such file or folder · 没有这个文件或文件夹' })
    else if (!stat.isDirectory()) byPath.set(realpathSync(argument), labelFile(argument, basename(argument), facts))
    else {
      const list = readPageList(`${argument.replace(/[\\/]+$/, '')}.tsv`)
      const inside = listFolder(argument)
      if (inside.length === 0) failures.push({ file: argument, reason: 'the folder holds no page (.txt or .md) · 文件夹里没有版面文件' })
      for (const file of inside) {
        const name = relative(argument, file).split(sep).join('/')
        byPath.set(realpathSync(file), labelFile(file, name, { ...list.get(name), ...facts }))
      }
    }
  }
  const files = [...byPath.values()]
  refuseTwins(files)
  return { files, failures }
}

function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function labelFile(file: string, name: string, facts: PageFacts): PageFile {
  return { file, label: { id: issueId(facts) ?? name, ...facts } }
}

function refuseTwins(files: readonly PageFile[]): void {
  const seen = new Map<string, string>()
  for (const { file, label } of files) {
    const twin = seen.get(label.id)
    if (twin) throw new Refusal(`Two files would be one page “${label.id}”: ${twin} and ${file}. Nothing was saved. · 两个文件会成为同一版面，没有保存。`)
    seen.set(label.id, file)
  }
}
