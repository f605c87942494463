// Paths from the server → the ids of all their things and edges, or of one path alone.
import type { PathsQuery } from '../graph/documents.ts'
import type { AnswerParts } from './spotlight.ts'

type Paths = PathsQuery['paths']
export type Path = Paths['paths'][number]

export const partsOfPath = ({ nodes, steps }: Path): AnswerParts => ({ entityIds: nodes.map(({ id }) => id), edgeIds: steps.flatMap((edges) => edges.map(({ id }) => id)) })

export function findPathParts({ paths }: Paths): AnswerParts {
  const parts = paths.map(partsOfPath)
  return { entityIds: [...new Set(parts.flatMap(({ entityIds }) => entityIds))], edgeIds: [...new Set(parts.flatMap(({ edgeIds }) => edgeIds))] }
}
