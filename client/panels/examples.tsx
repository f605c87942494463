// The first visit → a sentence that says what this is, and three questions to click; gone once anything is touched.
import { askQuestion } from '../state/asking.ts'
import { picture, untouched } from '../state/desk.ts'
import { typeText } from '../state/finding.ts'
import { words } from '../words/language.ts'
import './examples.css'

export function Examples() {
  const say = words.value
  if (!untouched.value || picture.value.things.size === 0) return null
  return (
    <section class="examples" aria-label={say.examplesTitle}>
      <p class="examples-lead">{say.lead}</p>
      <ul>
        {say.examples.map((question) => <li key={question}><button class="examples-question" onClick={() => { typeText(''); void askQuestion(question) }}>{question}</button></li>)}
      </ul>
    </section>
  )
}
