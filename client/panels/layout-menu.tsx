// The ways to lay the picture out and what to draw of it → a button in the canvas tools with a menu above it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { chooseLayout } from '../state/changing.ts'
import { view } from '../state/desk.ts'
import { toggleCommunities, togglePartners } from '../state/exploring.ts'
import { LAYOUTS } from '../state/layout.ts'
import { words } from '../words/language.ts'
import { Icon, type IconName } from './icon.tsx'
import './layout-menu.css'

export function LayoutMenu() {
  const say = words.value
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const items = (): HTMLElement[] => [...(whole.current?.querySelectorAll<HTMLElement>('.menu-item') ?? [])]
  useEffect(() => {
    if (!open) return
    items().find((item) => item.getAttribute('aria-checked') === 'true')?.focus()
    const leave = (event: Event): void => { if (!whole.current?.contains(event.target as Node)) setOpen(false) }
    addEventListener('pointerdown', leave)
    return () => removeEventListener('pointerdown', leave)
  }, [open])
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const [list, by] = [items(), event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0]
    if (event.key === 'Escape') close()
    else if (by !== 0) list[(list.indexOf(document.activeElement as HTMLElement) + by + list.length) % list.length]?.focus()
    else if (event.key === 'Tab') return setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const { layout, scene, coloured } = view.value
  return (
    <div class="menu" ref={whole} onKeyDown={open ? press : undefined}>
      <button class="tools-button" ref={button} aria-label={say.arrangeBy} title={say.arrangeBy} aria-haspopup="menu" aria-expanded={open} data-tool="layout" onClick={() => setOpen(!open)}><Icon name={layout} /></button>
      {open && (
        <div class="menu-list" role="menu" aria-label={say.arrangeBy}>
          {LAYOUTS.map((each) => <MenuItem key={each} name={each} icon={each} kind="menuitemradio" on={each === layout} use={() => { chooseLayout(each); close() }}>{say.layout[each]}</MenuItem>)}
          <hr class="menu-break" />
          <MenuItem name="partners" icon="partners" kind="menuitemcheckbox" on={scene === 'partners'} use={() => { togglePartners(); close() }}>{say.partnersOnly}</MenuItem>
          <MenuItem name="communities" icon="communities" kind="menuitemcheckbox" on={coloured} use={() => { toggleCommunities(); close() }}>{say.communities}</MenuItem>
        </div>
      )}
    </div>
  )
}

interface MenuItemProps { readonly name: string; readonly icon: IconName; readonly kind: 'menuitemradio' | 'menuitemcheckbox'; readonly on: boolean; readonly use: () => void; readonly children: ComponentChildren }

function MenuItem({ name, icon, kind, on, use, children }: MenuItemProps) {
  return <button class="menu-item" role={kind} aria-checked={on} tabIndex={-1} data-choice={name} onClick={use}><Icon name={icon} size={18} /><span class="menu-words">{children}</span>{on && <Icon name="check" size={17} />}</button>
}
