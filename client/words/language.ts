// The reader's language, remembered in this browser → the words that the screen uses.
import { computed, effect, signal } from '@preact/signals'
import { recall, remember } from '../state/memory.ts'
import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

export type Language = 'zh' | 'en'

const kept = recall('language')
export const language = signal<Language>(kept === 'zh' || kept === 'en' ? kept : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')
export const words = computed<Words>(() => (language.value === 'zh' ? zh : en))

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh'
  remember('language', language.value)
}

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
  document.title = words.value.title
})
