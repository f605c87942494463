// The edge that is open → who did what, and every sentence that says so.
import { linkLoad } from '../state/desk.ts'
import { openThing, reloadPanel } from '../state/opening.ts'
import { sayLink } from '../network/elements.ts'
import type { Thing } from '../state/picture.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'
import { LoadState } from './load-state.tsx'
import { Quote } from './quote.tsx'
import './edge-panel.css'

const End = ({ thing }: { readonly thing: Thing }) => <button class="edge-end" onClick={() => void openThing(thing.id, true)}><KindMark kind={thing.kind} size={18} />{thing.name}</button>

export function EdgePanel() {
  const say = words.value
  const load = linkLoad.now.value
  if (load.is !== 'ready') return <LoadState load={load} retry={reloadPanel} />
  const edge = load.value.edge
  if (!edge) return <p class="panel-note">{say.gone}</p>
  return (
    <article data-panel-of="link">
      <header class="panel-head">
        <p class="panel-kind">{say.relation[edge.type]} · {edge.stated ? say.stated : say.inferred}</p>
        <h2 class="edge-title"><End thing={edge.from} /><span class="edge-words">{sayLink(edge, say)}</span><End thing={edge.to} /></h2>
        <p class="panel-note">{say.claims(edge.claimCount, edge.articleCount)}</p>
      </header>
      <section class="panel-section">
        <h3>{say.evidence}</h3>
        {edge.evidence.length === 0 && <p class="panel-note">{say.noQuotes}</p>}
        {edge.evidence.map((evidence) => <Quote key={`${evidence.page.id}-${evidence.start}-${evidence.rule}-${evidence.role}`} evidence={evidence} />)}
      </section>
    </article>
  )
}
