// The thing that is open → its kind, name, facts with their proof, and relations with the other ends to click.
import { useState } from 'preact/hooks'
import type { PartnerFragment } from '../graph/documents.ts'
import { pathFrom, picture, thingLoad, view } from '../state/desk.ts'
import { dropThing, expandThing, focusThing, pin, putAside, reloadPanel, type Expansion } from '../state/opening.ts'
import type { Thing } from '../state/picture.ts'
import { words } from '../words/language.ts'
import type { Words } from '../words/zh.ts'
import { FactList } from './fact-list.tsx'
import { HiddenNote } from './hidden-note.tsx'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import { LoadState } from './load-state.tsx'
import { Namesakes } from './namesakes.tsx'
import { PartnerList } from './partner-list.tsx'
import { RelationList } from './relation-list.tsx'

export function NodePanel({ id }: { readonly id: string }) {
  const say = words.value
  const load = thingLoad.now.value
  const full = load.is === 'ready' && load.value.node?.id === id ? load.value.node : null
  const thing = full ?? picture.value.things.get(id)
  return (
    <article data-panel-of="thing">
      {thing && (
        <header class="panel-head">
          <p class="panel-kind"><KindMark kind={thing.kind} size={18} />{say.kind[thing.kind]}{sayLevel(thing, say)}</p>
          <h2 class="panel-title">{thing.name}</h2>
          <p class="panel-note">{say.mentions(thing.pageCount, thing.claimCount)}</p>
          <HiddenNote ids={[id]} />
          <div class="panel-buttons">
            <Expand key={id} id={id} />
            {picture.value.things.has(id) && <Ways id={id} />}
          </div>
        </header>
      )}
      {load.is === 'ready' && !load.value.node && <p class="panel-note">{say.gone}</p>}
      {load.is !== 'ready' && <LoadState load={load} retry={reloadPanel} />}
      {full && <FactList thing={full} />}
      {full && <RelationList id={id} edges={full.edges} count={full.edgeCount} />}
      {full && 'partners' in full && <PartnerList partners={full.partners as readonly PartnerFragment[]} />}
      {full && <Namesakes thing={full} />}
    </article>
  )
}

/** What can be done with a thing of the picture. */
function Ways({ id }: { readonly id: string }) {
  const say = words.value
  const isPinned = view.value.pinned.has(id)
  const ways = [
    { name: 'path', label: say.pathFrom, use: () => { pathFrom.value = id } },
    { name: 'focus', use: () => focusThing(id) },
    { name: 'pin', use: () => pin(id, !isPinned), pressed: isPinned },
    { name: 'hide', use: () => putAside(id) },
    { name: 'remove', use: () => dropThing(id) },
  ] as const
  return (
    <>
      {ways.map((way) => {
        const label = 'label' in way ? way.label : say[way.name]
        return <button key={way.name} class="panel-action panel-way" data-action={way.name} aria-label={label} title={label} aria-pressed={'pressed' in way ? way.pressed : undefined} onClick={way.use}><Icon name={way.name} size={17} /><span class="panel-way-name">{label}</span></button>
      })}
    </>
  )
}

function Expand({ id }: { readonly id: string }) {
  const say = words.value
  const [expansion, setExpansion] = useState<Expansion | null>(null)
  return <button class="panel-action panel-main" data-action="expand" onClick={() => void expandThing(id).then(setExpansion)}><Icon name="expand" size={17} />{expansion === null ? say.expand : say.expanded(expansion.added, expansion.more)}</button>
}

function sayLevel(thing: Thing, say: Words): string {
  return 'level' in thing && thing.level ? ` · ${say.level[thing.level]}` : ''
}
