// Wishes to the canvas and the way back and forth → a small row of buttons in its corner.
import { arrangeAgain, redo, undo } from '../state/changing.ts'
import { history, wish } from '../state/desk.ts'
import { startAgain } from '../state/overview.ts'
import { words } from '../words/language.ts'
import { Icon, type IconName } from './icon.tsx'
import { LayoutMenu } from './layout-menu.tsx'
import './canvas-tools.css'

interface Tool { readonly name: 'nearer' | 'farther' | 'fit' | 'arrange' | 'undo' | 'redo' | 'start'; readonly icon: IconName; readonly use: () => void; readonly off?: boolean }

export function CanvasTools() {
  const say = words.value
  const { past, future } = history.value
  const tools: readonly Tool[] = [
    { name: 'nearer', icon: 'plus', use: () => { wish.value = { to: 'nearer' } } },
    { name: 'farther', icon: 'minus', use: () => { wish.value = { to: 'farther' } } },
    { name: 'fit', icon: 'fit', use: () => { wish.value = { to: 'fit' } } },
    { name: 'arrange', icon: 'arrange', use: arrangeAgain },
    { name: 'undo', icon: 'undo', use: undo, off: past.length === 0 },
    { name: 'redo', icon: 'redo', use: redo, off: future.length === 0 },
    { name: 'start', icon: 'home', use: () => void startAgain() },
  ]
  return (
    <div class="tools" role="toolbar" aria-label={say.tools}>
      <LayoutMenu />
      {tools.map(({ name, icon, use, off = false }) => <button key={name} class="tools-button" aria-label={say[name]} title={say[name]} data-tool={name} disabled={off} onClick={use}><Icon name={icon} /></button>)}
    </div>
  )
}
