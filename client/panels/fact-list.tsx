// A thing with its facts → a list of field and value; where words prove a value, they unfold beneath it.
import type { ThingPanelQuery } from '../graph/documents.ts'
import { words } from '../words/language.ts'
import type { Words } from '../words/zh.ts'
import { Quote } from './quote.tsx'
import './fact-list.css'

type FullThing = NonNullable<ThingPanelQuery['node']>
type Field = keyof Words['fact']

const fields: readonly Field[] = ['start', 'end', 'status', 'reach', 'serves', 'topic', 'alias']

function valuesOf(thing: FullThing, field: Field): readonly string[] {
  if (field === 'alias') return thing.aliases
  // Only an initiative has all the others.
  if (!('topics' in thing) || field === 'area' || field === 'level') return []
  if (field === 'topic') return thing.topics
  if (field === 'serves') return thing.serves
  if (field === 'reach') return thing.reach === null ? [] : [String(thing.reach)]
  const value = thing[field]
  return value ? [value] : []
}

function sayValue(field: Field, value: string, say: Words): string {
  if (field === 'topic') return say.topic[value as keyof Words['topic']] ?? value
  if (field === 'status') return say.status[value as keyof Words['status']] ?? value
  if (field === 'reach') return say.people(Number(value))
  return value
}

export function FactList({ thing }: { readonly thing: FullThing }) {
  const say = words.value
  const rows = fields.map((field) => ({ field, values: valuesOf(thing, field) })).filter(({ values }) => values.length > 0)
  if (rows.length === 0) return null
  return (
    <section class="panel-section">
      <h3>{say.facts}</h3>
      <dl class="facts">
        {rows.map(({ field, values }) => (
          <div key={field} class="facts-row">
            <dt>{say.fact[field]}</dt>
            <dd>{values.map((value) => {
              const proof = thing.facts.filter((fact) => fact.field === field && fact.value === value)
              const words = sayValue(field, value, say)
              return proof.length === 0
                ? <span key={value} class="facts-value">{words}</span>
                : <details key={value} class="facts-value"><summary>{words}</summary>{proof.slice(0, 5).map((fact) => <Quote key={`${fact.page.id}-${fact.start}`} evidence={fact} />)}</details>
            })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
