// A page in, the year that its undated days most likely belong to out.
import { allOf } from '#model/all-of.ts'
import type { Page } from '#model/page.ts'

const YEAR = /((?:19|20)\d\d)年(?!代)/g

/** The year of the issue; where that is not known, the year that the text names most, the latest of equals. */
export function yearOf(page: Page): string | undefined {
  if (page.date) return page.date.slice(0, 4)
  const counts = new Map<string, number>()
  for (const [, year] of allOf(YEAR, page.text)) counts.set(year as string, (counts.get(year as string) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0]
}
