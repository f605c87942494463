// A described draft in, edges to its facets out: SERVES an audience, ABOUT a topic, LOCATED_IN an area, each with its fact's evidence.
import type { RelationKind, EntityKind } from '#model/kinds.ts'
import { TOPICS } from '#model/topics.ts'
import type { AreaTree } from '#names/area-tree.ts'
import type { Draft, DraftEntity } from './draft.ts'

const FACETS: Readonly<Record<string, readonly [RelationKind, EntityKind]>> = { serves: ['SERVES', 'Audience'], topic: ['ABOUT', 'Topic'], area: ['LOCATED_IN', 'Area'] }

export function linkFacets(draft: Draft, areas: AreaTree): void {
  const facets: Record<string, Map<string, DraftEntity>> = { Audience: new Map(), Topic: new Map(), Area: new Map() }
  for (const entity of [...draft.entities]) {
    for (const fact of entity.facts) {
      const row = FACETS[fact.field]
      if (!row) continue
      const [relation, kind] = row
      const known = facets[kind] as Map<string, DraftEntity>
      let facet = known.get(fact.value)
      if (!facet) known.set(fact.value, facet = draft.add(kind, nameOf(kind, fact.value, areas), fact.evidence.article))
      if (kind === 'Area') facet.area = fact.value
      facet.mentions.push({ start: fact.evidence.start, end: fact.evidence.end })
      draft.relate(entity, relation, facet, fact.evidence)
    }
  }
}

const nameOf = (kind: EntityKind, value: string, areas: AreaTree): string => kind === 'Topic' ? (TOPICS.find(topic => topic.id === value)?.zh ?? value) : kind === 'Area' ? (areas.get(value)?.name ?? value) : value
