// The page that lies open → its text, as text only, with the proving sentence lit and scrolled to.
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { pageLoad, reading } from '../state/desk.ts'
import { closePage, openPage } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { sayPlace } from './citation.ts'
import { Icon } from './icon.tsx'
import { LoadState } from './load-state.tsx'
import { splitPage } from './page-lines.ts'
import './page-reader.css'

export function PageReader() {
  const at = reading.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (at) dialog.current?.showModal()
  }, [at])
  if (!at) return null
  const load = pageLoad.now.value
  const page = load.is === 'ready' ? load.value.page : null
  const say = words.value
  return (
    <dialog class="reader" ref={dialog} aria-label={say.pageReader} onClose={closePage} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close() }}>
      <div class="reader-sheet">
        <header class="reader-top">
          <h2>{page ? sayPlace({ page, article: { id: '', headline: '' } }, say) : say.pageReader}</h2>
          <button class="panel-button" aria-label={say.close} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
        </header>
        {load.is !== 'ready' && <LoadState load={load} retry={() => openPage(at)} />}
        {load.is === 'ready' && !page && <p class="panel-note">{say.gone}</p>}
        {page && <PageText key={page.id} text={page.text} start={at.start} end={at.end} />}
      </div>
    </dialog>
  )
}

function PageText({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) {
  const lines = useMemo(() => splitPage(text, start, end), [text, start, end])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [lines])
  return (
    <div class="reader-text" ref={place} lang="zh-CN" tabIndex={0} role="document">
      {lines.map((line, index) => <p key={index} class={line.heading ? 'reader-heading' : undefined}>{line.pieces.map((piece) => (piece.lit ? <mark>{piece.text}</mark> : piece.text))}</p>)}
    </div>
  )
}
