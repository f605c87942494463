// Files that someone chose or let fall → pages to hand over, each under its file's name; and why some are none.
import type { HandedPage } from './saving.ts'

export interface ReadFiles {
  readonly pages: readonly HandedPage[]
  /** Names of files that are no text. */
  readonly others: readonly string[]
}

const isPageName = (name: string): boolean => /\.(?:txt|md)$/i.test(name)

/** As UTF-8, or as GB 18030 where it is not that. */
export function decodePage(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export async function readFiles(files: Iterable<File>): Promise<ReadFiles> {
  const all = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const pages = await Promise.all(all.filter(({ name }) => isPageName(name)).map(async (file): Promise<HandedPage> => ({ id: file.name, text: decodePage(await file.arrayBuffer()) })))
  return { pages, others: all.filter(({ name }) => !isPageName(name)).map(({ name }) => name) }
}
