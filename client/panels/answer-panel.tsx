// A question's answer → its sentence, how it was understood, and a row with a quote for each thing it names.
import { askQuestion } from '../state/asking.ts'
import { answerLoad } from '../state/desk.ts'
import { openLink, openThing } from '../state/opening.ts'
import { sayLink } from '../network/elements.ts'
import type { Thing } from '../state/picture.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import { LoadState } from './load-state.tsx'
import { Quote } from './quote.tsx'
import './answer-panel.css'

const Name = ({ thing }: { readonly thing: Thing }) => <button class="answer-name" onClick={() => void openThing(thing.id, true)}><KindMark kind={thing.kind} />{thing.name}</button>

export function AnswerPanel({ question }: { readonly question: string }) {
  const say = words.value
  const load = answerLoad.now.value
  return (
    <article data-panel-of="answer">
      <header class="panel-head">
        <p class="panel-kind"><Icon name="ask" size={17} />{question}</p>
        {load.is === 'ready' && <h2 class="panel-title answer-sentence">{load.value.sentence}</h2>}
        {load.is === 'ready' && load.value.understood && <p class="panel-note">{say.understood}{say.colon}{load.value.understood}</p>}
      </header>
      {load.is !== 'ready' && <LoadState load={load} retry={() => void askQuestion(question)} />}
      {load.is === 'ready' && load.value.rows.length === 0 && <p class="panel-note panel-section">{say.answerNone}</p>}
      {load.is === 'ready' && load.value.rows.length > 0 && (
        <section class="panel-section">
          <h3>{say.answerRows(load.value.rows.length)}</h3>
          <ol>
            {load.value.rows.map((row) => (
              <li key={row.edge.id} class="answer-row" data-row>
                <Name thing={row.subject} /> <button class="answer-words" onClick={() => openLink(row.edge.id)}>{sayLink(row.edge, say)}</button> <Name thing={row.object} />
                {row.evidence[0] && <Quote evidence={row.evidence[0]} />}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
