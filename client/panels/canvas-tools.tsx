// Wishes to the canvas → a small row of buttons in its corner.
import { wish, type Wish } from '../state/desk.ts'
import { startAgain } from '../state/overview.ts'
import { words } from '../words/language.ts'
import { Icon, type IconName } from './icon.tsx'
import './canvas-tools.css'

type Simple = Exclude<Wish['to'], 'fly'>
const tools: readonly { readonly to: Simple; readonly icon: IconName }[] = [{ to: 'nearer', icon: 'plus' }, { to: 'farther', icon: 'minus' }, { to: 'fit', icon: 'fit' }, { to: 'arrange', icon: 'arrange' }]

export function CanvasTools() {
  const say = words.value
  return (
    <div class="tools" role="toolbar" aria-label={say.tools}>
      {tools.map(({ to, icon }) => <button key={to} class="tools-button" aria-label={say[to]} title={say[to]} data-tool={to} onClick={() => { wish.value = { to } }}><Icon name={icon} /></button>)}
      <button class="tools-button" aria-label={say.start} title={say.start} data-tool="start" onClick={() => void startAgain()}><Icon name="home" /></button>
    </div>
  )
}
