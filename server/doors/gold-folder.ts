// A folder of gold files in, each with its page as the extraction takes it, and the first runs beside them, out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from '#model/reason-of.ts'
import { checkFirstRuns } from '#evaluation/first-runs.ts'
import { checkGold, type GoldPage } from '#evaluation/gold.ts'
import type { Page } from '#model/page.ts'
import type { FirstRun } from '#model/quality.ts'
import { readPageBytes } from './page-bytes.ts'
import { findPageFiles } from './page-files.ts'
import { readPageList } from './page-list.ts'
import { readPage } from './read-page.ts'
import { Refusal } from './refusal.ts'
import { PROGRAM } from './settings.ts'

/** The gold that comes with the program, and the pages that it may be about. */
export const GOLD = join(PROGRAM, 'tests', 'gold')
const PAGES = join(PROGRAM, 'seeds', 'pages')
const FIRST_RUNS = 'first-runs.json'

export interface GoldFolder {
  /** In order of file name. */
  readonly pages: readonly { readonly gold: GoldPage; readonly page: Page }[]
  readonly firstRuns: readonly FirstRun[]
}

/** Reads the folder. A gold file's page stands beside it or in seeds/pages. @throws Refusal that names the file that is wrong. */
export function readGoldFolder(folder: string): GoldFolder {
  if (!existsSync(folder)) throw new Refusal(`${folder}: there is no such folder · 没有这个文件夹`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== FIRST_RUNS).sort()
  if (names.length === 0) throw new Refusal(`${folder}: there is no gold file (.json) in it · 文件夹里没有标注文件`)
  const firstRuns = join(folder, FIRST_RUNS)
  return {
    pages: names.map((name) => within(join(folder, name), (json) => {
      const gold = checkGold(json)
      return { gold, page: findPage(gold, folder) }
    })),
    firstRuns: existsSync(firstRuns) ? within(firstRuns, checkFirstRuns) : [],
  }
}

/** The pages that come with the program, each by its file name. */
export function readSeedPages(): readonly { readonly name: string; readonly page: Page }[] {
  return findPageFiles([PAGES], {}).files.map(({ file, label }) => ({ name: basename(file), page: readPage(readPageBytes(file), label) }))
}

function within<T>(file: string, check: (json: unknown) => T): T {
  try {
    return check(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Refusal(`${file}: ${reasonOf(error)}`)
  }
}

function findPage(gold: GoldPage, folder: string): Page {
  const name = basename(gold.page)
  const file = [folder, PAGES].map((place) => join(place, name)).find((each) => existsSync(each))
  if (!file) throw new Refusal(`its page ${name} is neither beside it nor in seeds/pages · 找不到版面文件`)
  return readPage(readPageBytes(file), { id: name, ...readPageList(`${dirname(file)}.tsv`).get(name) })
}
