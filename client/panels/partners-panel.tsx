// The bodies that ran things together → a list of the pairs, each with its initiatives; the pair that is open stands first.
import { drawnPart } from '../state/desk.ts'
import { openTie, togglePartners } from '../state/exploring.ts'
import { openThing } from '../state/opening.ts'
import type { Tie } from '../state/partners.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'
import './partners-panel.css'

export function PartnersPanel({ pair }: { readonly pair: string | null }) {
  const say = words.value
  const ties = [...drawnPart.value.ties.values()].sort((a, b) => Number(b.id === pair) - Number(a.id === pair))
  return (
    <article data-panel-of="partners">
      <header class="panel-head">
        <p class="panel-kind">{say.pairs(ties.length)}</p>
        <h2 class="panel-title">{say.partnersTitle}</h2>
        <p class="panel-note">{ties.length > 0 ? say.partnersHint : say.partnersNone}</p>
        <div class="panel-buttons"><button class="panel-action" onClick={togglePartners}>{say.partnersAgain}</button></div>
      </header>
      <ul class="panel-section">{ties.map((tie) => <Pair key={tie.id} tie={tie} open={tie.id === pair} />)}</ul>
    </article>
  )
}

function Pair({ tie: { id, bodies, initiatives }, open }: { readonly tie: Tie; readonly open: boolean }) {
  return (
    <li class="pair" data-pair={id}>
      <button class="pair-bodies" aria-expanded={open} onClick={() => openTie(id)}>
        <span>{bodies.map(({ id: body, kind, name }) => <span key={body} class="pair-body"><KindMark kind={kind} />{name}</span>)}</span>
        <span class="pair-count">{initiatives.length}</span>
      </button>
      {open && <ul class="pair-list">{initiatives.map(({ id: each, kind, name }) => <li key={each}><button class="relation-other" onClick={() => void openThing(each)}><KindMark kind={kind} />{name}</button></li>)}</ul>}
    </li>
  )
}
