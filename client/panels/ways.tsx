// Table, timeline and taking away → a small row of buttons, each pressed while what it opens lies open.
import { takeOpen, timeOpen, twinOpen } from '../state/desk.ts'
import { toggleTake, toggleTime, toggleTwin } from '../state/opening-parts.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import './ways.css'

export function Ways() {
  const say = words.value
  const ways = [
    { name: 'table', label: say.twin.open, open: twinOpen, use: toggleTwin },
    { name: 'time', label: say.time.open, open: timeOpen, use: toggleTime },
    { name: 'take', label: say.take.open, open: takeOpen, use: toggleTake },
  ] as const
  return (
    <div class="ways" role="toolbar" aria-label={say.waysTitle}>
      {ways.map(({ name, label, open, use }) => <button key={name} class="tools-button" aria-label={label} title={label} aria-pressed={open.value} data-tool={name} onClick={use}><Icon name={name} /></button>)}
    </div>
  )
}
