// The JSON of first-runs.json in, the list of first runs out, checked.
import type { FirstRun, Rate } from '#model/quality.ts'

/**
 * Checks a list `{ "pages": [{ page, commit, entity: { precision, recall, f1 }, relation: { … } }] }`, in the order the pages were met.
 * @throws Error that names the page whose entry is wrong, or that has two.
 */
export function checkFirstRuns(json: unknown): readonly FirstRun[] {
  const { pages } = (json ?? {}) as { readonly pages?: readonly FirstRun[] }
  if (!Array.isArray(pages)) throw new Error('“pages” must be a list')
  const seen = new Set<string>()
  return pages.map(({ page, commit, entity, relation }: FirstRun) => {
    if (!page || typeof page !== 'string') throw new Error('a first run needs the name of its “page”')
    if (seen.has(page)) throw new Error(`“${page}” can be met for the first time only once`)
    seen.add(page)
    if (!/^[0-9a-f]{7,40}$/.test(commit)) throw new Error(`“${page}” needs the “commit” that the extractor stood at`)
    return { page, commit, entity: checkRate(entity, `${page}: entity`), relation: checkRate(relation, `${page}: relation`) }
  })
}

function checkRate(given: Rate | undefined, label: string): Rate {
  const take = (name: keyof Rate): number => {
    const value = given?.[name]
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new Error(`${label}.${name} must be a number from 0 to 1`)
    return value
  }
  return { precision: take('precision'), recall: take('recall'), f1: take('f1') }
}
