// The page that lies open → its text with everything found in it, the proving sentence lit, and beside it what gave nothing.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityKind, PageTextQuery } from '../graph/documents.ts'
import { pageLoad, reading } from '../state/desk.ts'
import { closePage, openPage } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { sayPlace } from './citation.ts'
import { Icon } from './icon.tsx'
import { LoadState } from './load-state.tsx'
import { PageLedger } from './page-ledger.tsx'
import { PageMarks } from './page-marks.tsx'
import { PageText } from './page-text.tsx'
import './page-reader.css'

export type FullPage = NonNullable<PageTextQuery['page']>

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
        {page && <OpenPage key={page.id} page={page} start={at.start} end={at.end} />}
      </div>
    </dialog>
  )
}

function OpenPage({ page, start, end }: { readonly page: FullPage; readonly start: number; readonly end: number }) {
  const [hidden, setHidden] = useState<ReadonlySet<EntityKind>>(new Set())
  const [pointed, setPointed] = useState<number | null>(null)
  return (
    <>
      <PageMarks mentions={page.mentions} hidden={hidden} setHidden={setHidden} />
      <div class="reader-columns">
        <PageText page={page} start={start} end={end} hidden={hidden} pointed={pointed} />
        <PageLedger page={page} pointed={pointed} point={setPointed} />
      </div>
    </>
  )
}
