// Two things → the shortest ways from one to the other, step by step, each with its words and the first sentence that says so.
import { pathsLoad, pointedRow } from '../state/desk.ts'
import { loadPaths } from '../state/exploring.ts'
import { openLink, openThing } from '../state/opening.ts'
import { partsOfPath, type Path } from '../state/path-parts.ts'
import type { Thing } from '../state/picture.ts'
import { sayLink } from '../network/elements.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'
import { LoadState } from './load-state.tsx'
import { Quote } from './quote.tsx'
import './paths-panel.css'

const Stop = ({ thing }: { readonly thing: Thing }) => <button class="path-stop" onClick={() => void openThing(thing.id, true)}><KindMark kind={thing.kind} />{thing.name}</button>

export function PathsPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const say = words.value
  const load = pathsLoad.now.value
  if (load.is !== 'ready') return <LoadState load={load} retry={() => void loadPaths(from, to)} />
  const { paths, omitted, complete } = load.value.paths
  const ends = [load.value.from, load.value.to]
  return (
    <article data-panel-of="paths">
      <header class="panel-head">
        <p class="panel-kind">{say.pathsTitle}</p>
        <h2 class="panel-title path-ends">{ends.map((end, at) => <span key={at}>{end?.name ?? say.gone}</span>)}</h2>
        <p class="panel-note">{paths[0] ? say.pathsFound(paths[0].steps.length, paths.length + omitted) : complete ? say.pathsNone : say.pathsUnsure}</p>
      </header>
      {paths.map((path, at) => <OnePath key={path.nodes.map(({ id }) => id).join()} path={path} number={at + 1} alone={paths.length === 1} />)}
      {omitted > 0 && <p class="panel-note panel-section" data-part="omitted">{say.pathsMore(omitted)}</p>}
    </article>
  )
}

function OnePath({ path, number, alone }: { readonly path: Path; readonly number: number; readonly alone: boolean }) {
  const light = () => { pointedRow.value = alone ? null : partsOfPath(path) }
  const leave = () => { pointedRow.value = null }
  return (
    <section class="panel-section" data-path onMouseEnter={light} onMouseLeave={leave} onFocusCapture={light} onBlurCapture={leave}>
      <h3>{words.value.path(number)}</h3>
      <ol class="path">
        {path.nodes.map((thing, at) => (
          <li key={thing.id}>
            {at > 0 && <Step edges={path.steps[at - 1] ?? []} down={thing.id} />}
            <Stop thing={thing} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The arrow points the way that the words are read. */
function Step({ edges, down }: { readonly edges: Path['steps'][number]; readonly down: string }) {
  const say = words.value
  const quote = edges[0]?.evidence[0]
  return (
    <div class="path-step" data-step>
      {edges.map((edge) => <button key={edge.id} class="path-words" onClick={() => openLink(edge.id)}>{edge.to.id === down ? '↓' : '↑'} {sayLink(edge, say)}</button>)}
      {quote && <Quote evidence={quote} />}
    </div>
  )
}
