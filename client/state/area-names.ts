// Codes of areas → their names, fetched once they are needed.
import { signal } from '@preact/signals'
import { AreasDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'

export const areaNames = signal<ReadonlyMap<string, string>>(new Map())

let asked = ''

/** Fetches the names where one of these codes has none yet. A failure leaves the codes, and the next code asks again. */
export async function nameAreas(codes: readonly string[]): Promise<void> {
  const missing = codes.filter((code) => !areaNames.peek().has(code)).sort().join()
  if (missing === '' || missing === asked) return
  asked = missing
  try {
    const { areas } = await askServer(AreasDocument, {})
    areaNames.value = new Map(areas.flatMap(({ area, name }): [string, string][] => (area ? [[area, name]] : [])))
  } catch {
    asked = ''
  }
}
