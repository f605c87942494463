// A thing → others that may be the same: of its kind, and called as it is called somewhere.
import { SearchDocument, type SearchQuery } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { createLoad } from './loaded.ts'
import type { Thing } from './picture.ts'

const most = 20

export const namesakeLoad = createLoad<readonly Thing[]>()

/** The same name is another name of theirs, or one of its other names is theirs. */
export function findNamesakes(thing: Thing, found: SearchQuery['search']['nodes']): readonly Thing[] {
  const names = new Set([thing.name, ...thing.aliases])
  return found.filter((other) => other.id !== thing.id && other.kind === thing.kind && [other.name, ...other.aliases].some((name) => names.has(name)))
}

export async function loadNamesakes(thing: Thing): Promise<void> {
  await namesakeLoad.start(async (signal) => findNamesakes(thing, (await askServer(SearchDocument, { text: thing.name, first: most, kinds: [thing.kind] }, signal)).search.nodes))
}
