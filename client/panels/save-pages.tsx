// Files, or pasted text, and the token → pages handed over, in a dialog that tells how far each is and what came of it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { readFiles } from '../state/page-files.ts'
import { handed, handOver, held, keepToken, savingOpen, token } from '../state/saving.ts'
import { words } from '../words/language.ts'
import { HandedPages } from './handed-pages.tsx'
import { Icon } from './icon.tsx'
import './save-pages.css'

export function SavePages() {
  const say = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="saving" ref={dialog} aria-labelledby="saving-title" onClose={() => { savingOpen.value = false }} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close() }}>
      <div class="saving-sheet">
        <header class="about-top">
          <h2 id="saving-title">{say.savePages}</h2>
          <button class="panel-button" aria-label={say.close} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
        </header>
        <p class="panel-note">{say.saveText}</p>
        <label class="saving-field"><span>{say.saveToken}</span><input type="password" autocomplete="off" value={token.value} onInput={(event) => keepToken(event.currentTarget.value)} data-field="token" aria-describedby="saving-token" /></label>
        <p class="panel-note" id="saving-token">{say.saveTokenHint}</p>
        <Files />
        <Paste />
        {handed.value.length > 0 && <HandedPages />}
      </div>
    </dialog>
  )
}

function Files() {
  const say = words.value
  const { pages, others } = held.value
  const choose = (files: Iterable<File>): void => void readFiles(files).then((read) => { held.value = read })
  const hand = (): void => {
    held.value = { pages: [], others: [] }
    void handOver(pages)
  }
  return (
    <>
      <label class="saving-drop">
        <input class="unseen" type="file" multiple accept=".txt,.md" onChange={(event) => choose(event.currentTarget.files ?? [])} data-field="files" />
        <Icon name="upload" size={26} /><span>{say.saveDrop}</span>
      </label>
      {others.length > 0 && <p class="panel-note" role="status">{say.saveOthers(others)}</p>}
      {pages.length > 0 && <button class="panel-action panel-main" data-action="hand-over" disabled={token.value === ''} onClick={hand}>{say.saveHeld(pages.length)}</button>}
    </>
  )
}

function Paste() {
  const say = words.value
  const [page, setPage] = useState({ newspaper: '', date: '', number: '', text: '' })
  const { newspaper, date, number, text } = page
  const isWhole = newspaper && date && number && text.trim() && token.value
  const set = (field: keyof typeof page) => (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => setPage({ ...page, [field]: event.currentTarget.value })
  const hand = (event: Event): void => {
    event.preventDefault()
    void handOver([{ id: `${newspaper}/${date}/${number}`, ...page }])
    setPage({ ...page, text: '' })
  }
  return (
    <details class="saving-paste">
      <summary>{say.savePaste}</summary>
      <form onSubmit={hand}>
        <div class="saving-fields">
          <label class="saving-field"><span>{say.saveNewspaper}</span><input value={newspaper} onInput={set('newspaper')} data-field="newspaper" /></label>
          <label class="saving-field"><span>{say.saveDate}</span><input type="date" value={date} onInput={set('date')} data-field="date" /></label>
          <label class="saving-field"><span>{say.saveNumber}</span><input value={number} onInput={set('number')} data-field="number" /></label>
        </div>
        <label class="saving-field"><span>{say.saveBody}</span><textarea rows={6} value={text} onInput={set('text')} data-field="text" /></label>
        <button class="panel-action panel-main" data-action="hand-over-text" disabled={!isWhole}>{say.saveOne}</button>
      </form>
    </details>
  )
}
