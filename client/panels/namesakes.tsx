// Things that are called alike → a short list of what may be the same; nothing where there is none.
import { useEffect } from 'preact/hooks'
import { loadNamesakes, namesakeLoad } from '../state/namesakes.ts'
import { openThing } from '../state/opening.ts'
import type { Thing } from '../state/picture.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'

export function Namesakes({ thing }: { readonly thing: Thing }) {
  const say = words.value
  useEffect(() => {
    void loadNamesakes(thing)
    return () => namesakeLoad.clear()
  }, [thing.id])
  const load = namesakeLoad.now.value
  if (load.is !== 'ready' || load.value.length === 0) return null
  return (
    <section class="panel-section" data-part="namesakes">
      <h3>{say.namesakes}</h3>
      <p class="panel-note">{say.namesakesText}</p>
      <ul>{load.value.map((other) => <li key={other.id} class="relation"><button class="relation-other" onClick={() => void openThing(other.id, true)}><KindMark kind={other.kind} />{other.name}</button><span class="panel-note">{say.mentions(other.pageCount, other.claimCount)}</span></li>)}</ul>
    </section>
  )
}
