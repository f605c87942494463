// The edges of a thing → groups by relation and direction; each line opens the other end or the sentences.
import { useState } from 'preact/hooks'
import type { ThingPanelQuery } from '../graph/documents.ts'
import { groupRelations, type RelationGroup } from './relation-groups.ts'
import { openLink, openThing } from '../state/opening.ts'
import { isDrawn } from '../state/visible-part.ts'
import { sayLink } from '../network/elements.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import './relation-list.css'

type FullEdges = NonNullable<ThingPanelQuery['node']>['edges']
const few = 8

export function RelationList({ id, edges }: { readonly id: string; readonly edges: FullEdges }) {
  const groups = groupRelations(id, edges)
  if (groups.length === 0) return <p class="panel-note panel-section">{words.value.noRelations}</p>
  return <>{groups.map((group) => <Group key={`${id}${group.type}${group.outward}`} group={group} />)}</>
}

function Group({ group }: { readonly group: RelationGroup }) {
  const say = words.value
  const [all, setAll] = useState(false)
  const lines = all ? group.lines : group.lines.slice(0, few)
  return (
    <section class="panel-section" data-relation={group.type}>
      <h3>{(group.outward ? say.relationFrom : say.relationTo)[group.type]} <span class="relation-count">{group.lines.length}</span></h3>
      <ul>
        {lines.map(({ edge, other }) => (
          <li key={edge.id} class="relation">
            {isDrawn(other.kind)
              ? <button class="relation-other" onClick={() => void openThing(other.id, true)}><KindMark kind={other.kind} />{other.name}</button>
              : <span class="relation-other"><KindMark kind={other.kind} />{other.name}</span>}
            <button class="relation-proof" onClick={() => openLink(edge.id)} title={say.evidence}>
              {sayLink(edge, say)}{!edge.stated && ` (${say.inferred})`}<span class="unseen"> {say.evidence}{say.colon}{other.name}</span><Icon name="page" size={15} />
            </button>
          </li>
        ))}
      </ul>
      {group.lines.length > lines.length && <button class="relation-more" onClick={() => setAll(true)}>{say.more(group.lines.length - lines.length)}</button>}
    </section>
  )
}
