// What this is and how much has been read → a small dialog.
import { useEffect, useRef } from 'preact/hooks'
import { aboutOpen, stats } from '../state/desk.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { QualityTable } from './quality-table.tsx'
import './about.css'

export function About() {
  const say = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const counts = stats.value
  return (
    <dialog class="about" ref={dialog} aria-labelledby="about-title" onClose={() => { aboutOpen.value = false }} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close() }}>
      <div class="about-sheet">
        <header class="about-top">
          <h2 id="about-title">{say.title}</h2>
          <button class="panel-button" aria-label={say.close} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
        </header>
        {say.aboutText.map((text) => <p key={text}>{text}</p>)}
        {counts && <p class="about-counts">{say.aboutCounts(counts.pages, counts.articles, counts.claims)}</p>}
        {counts?.quality && <QualityTable quality={counts.quality} />}
        <p><a href="/graphql" target="_blank" rel="noopener">{say.aboutApi}</a></p>
      </div>
    </dialog>
  )
}
