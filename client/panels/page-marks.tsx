// What a page mentions → how many things of each kind, each a button that hides their marks or shows them again.
import type { EntityKind } from '../graph/documents.ts'
import { DRAWN_KINDS } from '../state/visible-part.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'
import type { Mention } from './page-lines.ts'

interface Props { readonly mentions: readonly Mention[]; readonly hidden: ReadonlySet<EntityKind>; readonly setHidden: (hidden: ReadonlySet<EntityKind>) => void }

export function PageMarks({ mentions, hidden, setHidden }: Props) {
  const say = words.value
  const counts = DRAWN_KINDS.map((kind) => ({ kind, count: new Set(mentions.filter(({ entity }) => entity.kind === kind).map(({ entity }) => entity.id)).size })).filter(({ count }) => count > 0)
  const toggle = (kind: EntityKind): void => {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
  }
  return (
    <ul class="reader-marks" aria-label={say.marks}>
      {counts.map(({ kind, count }) => <li key={kind}><button class="reader-mark" aria-pressed={!hidden.has(kind)} data-mark={kind} onClick={() => toggle(kind)}><KindMark kind={kind} />{say.kind[kind]} {count}</button></li>)}
    </ul>
  )
}
