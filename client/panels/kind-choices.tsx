// The kind that is asked for → a row of kinds to choose from; each writes its word before what is typed, which by keys is done at once.
import { typed, typeText } from '../state/finding.ts'
import { readKind } from '../state/asked-kind.ts'
import { DRAWN_KINDS } from '../state/visible-part.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'

export function KindChoices() {
  const say = words.value
  const asked = readKind(typed.value)
  return (
    <div class="field-kinds" role="group" aria-label={say.searchKinds}>
      {DRAWN_KINDS.map((kind) => <button key={kind} type="button" tabIndex={-1} class="field-kind" aria-pressed={asked.kind === kind} data-search-kind={kind} onClick={() => typeText(asked.kind === kind ? asked.text : `${say.kind[kind]}${say.colon}${asked.text}`)}><KindMark kind={kind} size={14} />{say.kind[kind]}</button>)}
    </div>
  )
}
