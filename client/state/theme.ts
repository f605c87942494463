// The system's light or dark, or the reader's own choice → the theme of screen and canvas.
import { computed, effect, signal } from '@preact/signals'
import { recall, remember } from './memory.ts'

export type Theme = 'light' | 'dark'

const asked = matchMedia('(prefers-color-scheme: dark)')
const systemDark = signal(asked.matches)
asked.addEventListener('change', (event) => { systemDark.value = event.matches })

const kept = recall('theme')
const chosen = signal<Theme | null>(kept === 'light' || kept === 'dark' ? kept : null)
export const theme = computed<Theme>(() => chosen.value ?? (systemDark.value ? 'dark' : 'light'))

export function switchTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark'
  remember('theme', chosen.value)
}

effect(() => { document.documentElement.dataset['theme'] = theme.value })
