// The bodies that a body ran initiatives together with → a list, each with those initiatives beneath it.
import type { PartnerFragment } from '../graph/documents.ts'
import { openThing } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'

export function PartnerList({ partners }: { readonly partners: readonly PartnerFragment[] }) {
  const say = words.value
  if (partners.length === 0) return null
  return (
    <section class="panel-section" data-part="partners">
      <h3>{say.partners} <span class="relation-count">{partners.length}</span></h3>
      <ul>
        {partners.map(({ body, initiatives }) => (
          <li key={body.id} class="relation">
            <button class="relation-other" onClick={() => void openThing(body.id, true)}><KindMark kind={body.kind} />{body.name}</button>
            <details class="partner-initiatives">
              <summary>{say.together(initiatives.length)}</summary>
              <ul>{initiatives.map(({ id, name }) => <li key={id}><button class="relation-other" onClick={() => void openThing(id, true)}><KindMark kind="Initiative" />{name}</button></li>)}</ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
