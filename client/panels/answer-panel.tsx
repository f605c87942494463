// A question's answer → its sentence, the table with a quote for each row, how much was read, how the question was understood.
import { askQuestion } from '../state/asking.ts'
import { answerLoad } from '../state/desk.ts'
import { typeText } from '../state/finding.ts'
import { words } from '../words/language.ts'
import { AnswerTable } from './answer-table.tsx'
import { HiddenNote } from './hidden-note.tsx'
import { Icon } from './icon.tsx'
import { LoadState } from './load-state.tsx'
import './answer-panel.css'

/** GraphiQL opens with what stands in its address. */
const graphiqlAddress = (query: string): string => `/graphql?${new URLSearchParams({ query })}`

export function AnswerPanel({ question }: { readonly question: string }) {
  const say = words.value
  const load = answerLoad.now.value
  const answer = load.is === 'ready' ? load.value : null
  return (
    <article data-panel-of="answer">
      <header class="panel-head">
        <p class="panel-kind"><Icon name="ask" size={17} />{question}</p>
        {answer && <h2 class="panel-title answer-sentence">{answer.sentence}</h2>}
        {answer && <HiddenNote ids={answer.entityIds} />}
      </header>
      {load.is !== 'ready' && <LoadState load={load} retry={() => void askQuestion(question)} />}
      {answer && answer.examples.length > 0 && (
        <section class="panel-section" data-part="examples">
          <h3>{say.examplesTitle}</h3>
          <ul class="answer-examples">
            {answer.examples.map((example) => <li key={example}><button class="answer-example" onClick={() => { typeText(''); void askQuestion(example) }}>{example}</button></li>)}
          </ul>
        </section>
      )}
      {answer && answer.rows.length > 0 && <AnswerTable columns={answer.columns} rows={answer.rows} />}
      {answer?.understood && (
        <section class="panel-section" data-part="understood">
          <h3>{say.understood}</h3>
          <p class="answer-understood">{answer.understood}</p>
          {answer.coverage && <p class="panel-note" data-part="coverage">{say.coverage(answer.coverage.pages, answer.coverage.mentioning, answer.coverage.silent)}</p>}
          {answer.query && <p class="panel-note"><a href={graphiqlAddress(answer.query)} target="_blank" rel="noopener">{say.runQuery}</a></p>}
        </section>
      )}
    </article>
  )
}
