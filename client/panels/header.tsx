// Language, theme and the field → the bar on top.
import { aboutOpen, stats } from '../state/desk.ts'
import { startAgain } from '../state/overview.ts'
import { savingOpen } from '../state/saving.ts'
import { switchTheme, theme } from '../state/theme.ts'
import { language, switchLanguage, words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { SearchField } from './search-field.tsx'
import './header.css'

export function Header() {
  const say = words.value
  return (
    <header class="header">
      <button class="header-name" onClick={() => void startAgain()} title={say.start}><h1>{say.title}</h1></button>
      <SearchField />
      <div class="header-switches">
        {stats.value && stats.value.saving !== 'off' && <button class="header-switch" onClick={() => { savingOpen.value = true }} aria-label={say.savePages} title={say.savePages} data-switch="save"><Icon name="upload" /></button>}
        <button class="header-switch header-language" onClick={switchLanguage} aria-label={say.switchLanguage} data-switch="language" lang={language.value === 'zh' ? 'en' : 'zh-CN'}>{say.otherLanguage}</button>
        <button class="header-switch" onClick={switchTheme} aria-label={theme.value === 'dark' ? say.toLight : say.toDark} title={theme.value === 'dark' ? say.toLight : say.toDark} data-switch="theme"><Icon name={theme.value === 'dark' ? 'sun' : 'moon'} /></button>
        <button class="header-switch" onClick={() => { aboutOpen.value = true }} aria-label={say.about} title={say.about} data-switch="about"><Icon name="about" /></button>
      </div>
    </header>
  )
}
