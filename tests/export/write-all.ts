// A store and what writes a format in, the whole text of the export out.
import type { Writing } from '#export/formats.ts'
import { GraphWalk } from '#export/graph-walk.ts'
import type { GraphStore } from '#store/graph-store.ts'

export async function writeAll(store: GraphStore, writing: Writing, stretch?: ConstructorParameters<typeof GraphWalk>[2]): Promise<string> {
  let text = ''
  for await (const part of writing(new GraphWalk(store, undefined, stretch))) text += part
  return text
}
