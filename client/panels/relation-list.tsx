// The edges of a thing → groups by relation and direction; each line opens the other end or the sentences, each group unfolds onto the canvas.
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { groupRelations, yearOf, type FullEdge, type RelationGroup, type RelationLine } from './relation-groups.ts'
import { picture } from '../state/desk.ts'
import { drawLines, openLink, openThing } from '../state/opening.ts'
import { isDrawn } from '../state/visible-part.ts'
import { sayLink } from '../network/elements.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import './relation-list.css'

const few = 8
/** So many are unfolded onto the canvas at once. */
const atOnce = 30

interface Props { readonly id: string; readonly edges: readonly FullEdge[]; readonly count: number }

export function RelationList({ id, edges, count }: Props) {
  const say = words.value
  const groups = groupRelations(id, edges)
  if (groups.length === 0) return <p class="panel-note panel-section">{say.noRelations}</p>
  return (
    <>
      {groups.map((group) => <Group key={`${id}${group.type}${group.outward}`} id={id} group={group} isCut={count > edges.length} />)}
      {count > edges.length && <p class="panel-note panel-section" data-part="rest">{say.relationsLeft(edges.length, count)}</p>}
    </>
  )
}

function Group({ id, group, isCut }: { readonly id: string; readonly group: RelationGroup; readonly isCut: boolean }) {
  const say = words.value
  const [all, setAll] = useState(false)
  const lines = all ? group.lines : group.lines.slice(0, few)
  const years = new Set(group.lines.map(yearOf)).size > 1
  return (
    <section class="panel-section" data-relation={group.type}>
      <h3>{(group.outward ? say.relationFrom : say.relationTo)[group.type]} <span class="relation-count">{group.lines.length}{isCut ? '+' : ''}</span></h3>
      <ul>
        {lines.map((line, at) => (
          <Fragment key={line.edge.id}>
            {years && (at === 0 || yearOf(line) !== yearOf(lines[at - 1]!)) && <li class="relation-year">{yearOf(line) || say.undatedYear} <span class="relation-count">{group.lines.filter((each) => yearOf(each) === yearOf(line)).length}</span></li>}
            <Line line={line} />
          </Fragment>
        ))}
      </ul>
      <p class="relation-ways">
        {group.lines.length > lines.length && <button class="relation-more" onClick={() => setAll(true)}>{say.more(group.lines.length - lines.length)}</button>}
        <Unfold id={id} group={group} />
      </p>
    </section>
  )
}

function Line({ line: { edge, other } }: { readonly line: RelationLine }) {
  const say = words.value
  const told = `${sayLink(edge, say)}${edge.stated ? '' : ` (${say.inferred})`}`
  return (
    <li class="relation">
      {isDrawn(other.kind)
        ? <button class="relation-other" onClick={() => void openThing(other.id, true)}><KindMark kind={other.kind} />{other.name}</button>
        : <span class="relation-other"><KindMark kind={other.kind} />{other.name}</span>}
      {edge.type === 'HOLDS_POST' && edge.first && <span class="relation-time">{say.toldOf(edge.first, edge.last ?? edge.first)}</span>}
      <button class="relation-proof" onClick={() => openLink(edge.id)} title={say.evidence} aria-label={`${told}${say.colon}${other.name}`}>
        {told}<Icon name="page" size={15} />
      </button>
    </li>
  )
}

/** Draws those of the group that are not drawn yet, some at a time, and says how many are left. */
function Unfold({ id, group }: { readonly id: string; readonly group: RelationGroup }) {
  const say = words.value
  const { things, links } = picture.value
  const missing = group.lines.filter(({ edge, other }) => isDrawn(other.kind) && !(things.has(other.id) && links.has(edge.id)))
  if (missing.length === 0 || !things.has(id)) return null
  const next = missing.slice(0, atOnce)
  return <button class="relation-more" data-action="unfold" onClick={() => drawLines(id, next.map(({ edge, other }) => ({ edge, other })))}>{say.unfold(next.length, missing.length - next.length)}</button>
}
