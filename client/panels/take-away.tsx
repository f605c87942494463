// What is drawn → the ways to take it away: a link, pictures, tables, and the sentences that prove it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { selection, takeOpen, view, visiblePart } from '../state/desk.ts'
import { LONGEST_LINK, makePermalink } from '../state/permalink.ts'
import { copyText } from '../take/copy-text.ts'
import { takeAway, type Way } from '../take/take-away.ts'
import { language, words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import './take-away.css'

export const TakeAway = () => (takeOpen.value ? <Sheet /> : null)

type Progress = { readonly is: 'nothing' } | { readonly is: 'working' } | { readonly is: 'saved'; readonly name: string } | { readonly is: 'failed' }

function Sheet() {
  const say = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const [progress, setProgress] = useState<Progress>({ is: 'nothing' })
  useEffect(() => dialog.current?.showModal(), [])
  const take = (way: Way): void => {
    setProgress({ is: 'working' })
    takeAway(way).then((name) => setProgress({ is: 'saved', name }), () => setProgress({ is: 'failed' }))
  }
  const group = (title: string, ways: readonly Way[]) => (
    <section class="take-part">
      <h3>{title}</h3>
      <div class="take-ways">{ways.map((way) => <button key={way} class="panel-action" data-take={way} disabled={progress.is === 'working' || visiblePart.value.things.length === 0} onClick={() => take(way)}>{say.take[way]}</button>)}</div>
    </section>
  )
  return (
    <dialog class="about take" ref={dialog} aria-labelledby="take-title" onClose={() => { takeOpen.value = false }} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close() }}>
      <div class="about-sheet take-sheet">
        <header class="about-top">
          <h2 id="take-title">{say.take.title}</h2>
          <button class="panel-button" aria-label={say.close} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
        </header>
        <p class="about-counts">{say.take.lead(visiblePart.value.things.length, visiblePart.value.links.length)}</p>
        <LinkPart />
        {group(say.take.picture, ['png', 'svg'])}
        {group(say.take.tables, ['thingsCsv', 'linksCsv', 'graphml', 'json'])}
        {group(say.take.evidence, ['evidenceList'])}
        <p class="take-note">{say.take.evidenceHint}</p>
        <p class="take-progress" role="status" data-part="progress" data-is={progress.is}>{progress.is === 'working' ? say.take.working : progress.is === 'saved' ? say.take.saved(progress.name) : progress.is === 'failed' ? say.take.failed : ''}</p>
      </div>
    </dialog>
  )
}

function LinkPart() {
  const say = words.value.take
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const link = makePermalink(view.value, selection.value, language.value)
  const address = `${location.origin}${location.pathname}#${link.text}`
  // Where the clipboard is refused, the link is marked, ready to be copied by hand.
  const copy = () => void copyText(address).then(() => setCopied(true), () => field.current?.select())
  return (
    <section class="take-part">
      <h3>{say.link}</h3>
      {link.is === 'none' ? <p class="take-note" role="alert">{say.linkTooLong}</p> : (
        <>
          <p class="take-note">{link.is === 'short' ? say.linkLong(LONGEST_LINK) : say.linkHint}</p>
          <div class="take-link">
            <input class="take-address" ref={field} type="text" readOnly aria-label={say.link} value={address} onFocus={(event) => event.currentTarget.select()} />
            <button class="panel-action panel-main" data-action="copy-link" aria-live="polite" onClick={copy}><Icon name="copy" size={16} />{copied ? say.copied : say.copyLink}</button>
          </div>
        </>
      )}
    </section>
  )
}
