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
            <button class="panel-action" data-action="path" onClick={() => { pathFrom.value = id }}><Icon name="path" size={17} />{say.pathFrom}</button>
            {picture.value.things.has(id) && <button class="panel-action" data-action="focus" onClick={() => focusThing(id)}><Icon name="focus" size={17} />{say.focus}</button>}
            {picture.value.things.has(id) && <button class="panel-action" data-action="pin" aria-pressed={view.value.pinned.has(id)} onClick={() => pin(id, !view.value.pinned.has(id))}><Icon name="pin" size={17} />{say.pin}</button>}
            {picture.value.things.has(id) && <button class="panel-action" data-action="hide" onClick={() => putAside(id)}><Icon name="hide" size={17} />{say.hide}</button>}
            {picture.value.things.has(id) && <button class="panel-action" data-action="remove" onClick={() => dropThing(id)}><Icon name="remove" size={17} />{say.remove}</button>}
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

function Expand({ id }: { readonly id: string }) {
  const say = words.value
  const [expansion, setExpansion] = useState<Expansion | null>(null)
  return <button class="panel-action panel-main" data-action="expand" onClick={() => void expandThing(id).then(setExpansion)}><Icon name="expand" size={17} />{expansion === null ? say.expand : say.expanded(expansion.added, expansion.more)}</button>
}

function sayLevel(thing: Thing, say: Words): string {
  return 'level' in thing && thing.level ? ` · ${say.level[thing.level]}` : ''
}
