// A pages.tsv in, what it knows of each file out: newspaper, date and number, where the page itself does not print them.
import { existsSync, readFileSync } from 'node:fs'
import { isDay } from '#model/days.ts'
import { reasonOf } from '#model/reason-of.ts'
import { Refusal } from './refusal.ts'

export interface PageFacts {
  readonly newspaper?: string
  readonly date?: string
  readonly number?: string
}

/** Reads a list with the columns `file newspaper date number`; where there is no such file the list is empty. @throws Refusal with file and line. */
export function readPageList(file: string): ReadonlyMap<string, PageFacts> {
  const list = new Map<string, PageFacts>()
  if (!existsSync(file)) return list
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = header.split('\t')
  if (columns[0] !== 'file') throw new Refusal(`${file}:1: the columns must be: file newspaper date number`)
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const cells = new Map(columns.map((column, i) => [column, line.split('\t')[i]?.trim() ?? '']))
    try {
      list.set(cells.get('file') ?? '', checkPageFacts({ newspaper: cells.get('newspaper'), date: cells.get('date'), number: cells.get('number') }))
    } catch (error) {
      throw new Refusal(`${file}:${index + 2}: ${reasonOf(error)}`)
    }
  }
  return list
}

/** The facts that are not empty. @throws Refusal where the date is no day. */
export function checkPageFacts(given: { readonly [name in keyof PageFacts]?: string | undefined }): PageFacts {
  const { newspaper, date, number } = given
  if (date && !isDay(date)) throw new Refusal(`A date must be a day like 2025-08-01; “${date}” is none.`)
  return { ...(newspaper ? { newspaper } : {}), ...(date ? { date } : {}), ...(number ? { number } : {}) }
}
