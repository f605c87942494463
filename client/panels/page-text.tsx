// A page with its marks → its lines, as text only; names found in it open what they name.
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { EntityKind } from '../graph/documents.ts'
import { KIND_LOOKS } from '../network/look.ts'
import { closePage, openThing } from '../state/opening.ts'
import { theme } from '../state/theme.ts'
import { isDrawn } from '../state/visible-part.ts'
import { words } from '../words/language.ts'
import { splitPage, type Mention, type Piece } from './page-lines.ts'
import type { FullPage } from './page-reader.tsx'

interface Props { readonly page: FullPage; readonly start: number; readonly end: number; readonly hidden: ReadonlySet<EntityKind>; readonly pointed: number | null }

export function PageText({ page, start, end, hidden, pointed }: Props) {
  const lines = useMemo(() => splitPage(page.text, { lit: { start, end }, mentions: page.mentions.filter(({ entity: { kind } }) => isDrawn(kind) && !hidden.has(kind)), dropped: page.dropped }), [page, start, end, hidden])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), [page, start, end])
  useEffect(() => { if (pointed !== null) place.current?.querySelector(`[data-dropped="${pointed}"]`)?.scrollIntoView({ block: 'center' }) }, [pointed])
  return (
    <div class="reader-text" ref={place} lang="zh-CN" tabIndex={0} role="document">
      {lines.map((line, index) => <p key={index} class={line.heading ? 'reader-heading' : undefined}>{line.pieces.map((piece, at) => <Words key={at} piece={piece} pointed={pointed} />)}</p>)}
    </div>
  )
}

function Words({ piece: { text, lit, mention, dropped }, pointed }: { readonly piece: Piece; readonly pointed: number | null }) {
  const inner = mention ? <Name text={text} mention={mention} /> : text
  const marked = lit ? <mark>{inner}</mark> : inner
  return dropped === undefined ? <>{marked}</> : <span class="reader-dropped" data-dropped={dropped} data-pointed={dropped === pointed}>{marked}</span>
}

/** A name in the colour of its kind, which opens what it names. */
function Name({ text, mention: { entity } }: { readonly text: string; readonly mention: Mention }) {
  const { kind, id, name } = entity
  const title = `${words.value.kind[kind]}${words.value.colon}${name}`
  if (!isDrawn(kind)) return <>{text}</>
  const open = (): void => {
    closePage()
    void openThing(id, true)
  }
  return <button class="reader-name" data-kind={kind} title={title} style={{ textDecorationColor: KIND_LOOKS[kind].colour[theme.value] }} onClick={open}>{text}</button>
}
