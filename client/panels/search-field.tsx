// What is typed → names to open and a question to ask, by mouse or by keys alone.
import { useRef } from 'preact/hooks'
import { askQuestion } from '../state/asking.ts'
import { choices, closeList, listOpen, marked, markedPlace, moveMark, searchLoad, typed, typeText, type Choice } from '../state/finding.ts'
import { readKind } from '../state/asked-kind.ts'
import { openThing } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { FIELD_ID } from './keys.ts'
import { KindChoices } from './kind-choices.tsx'
import { SearchChoice } from './search-choice.tsx'
import './search-field.css'

const LIST_ID = 'found'
export const choiceId = (index: number) => `choice-${index}`

function take(choice: Choice | undefined, field: HTMLInputElement | null): void {
  if (!choice) return
  closeList()
  if (choice.is === 'question') void askQuestion(choice.text)
  else {
    typeText('')
    void openThing(choice.thing.id, true)
  }
  field?.blur()
}

export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const say = words.value
  const open = listOpen.value
  const now = searchLoad.now.value
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      listOpen.value = typed.value.trim() !== ''
      marked.value = choices.value[moveMark(markedPlace.value, event.key === 'ArrowDown' ? 1 : -1, choices.value.length)] ?? null
      document.getElementById(choiceId(markedPlace.value))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') take(marked.value ?? choices.value[0], field.current)
    else if (event.key === 'Escape') {
      event.preventDefault()
      if (open) closeList()
      else field.current?.blur()
    }
  }
  return (
    <search class="field">
      <Icon name="search" size={18} />
      <input
        ref={field} id={FIELD_ID} class="field-input" type="text" role="combobox" autocomplete="off" spellcheck={false} enterkeyhint="search" placeholder={say.searchHint} aria-label={say.search} title={say.searchKeys}
        aria-expanded={open} aria-controls={LIST_ID} aria-autocomplete="list" aria-activedescendant={open && markedPlace.value >= 0 ? choiceId(markedPlace.value) : undefined} value={typed.value}
        onInput={(event) => typeText(event.currentTarget.value)} onKeyDown={press} onFocus={() => { listOpen.value = typed.value.trim() !== '' }} onBlur={closeList}
      />
      {typed.value ? <button class="field-clear" aria-label={say.close} onPointerDown={(event) => event.preventDefault()} onClick={() => { typeText(''); field.current?.focus() }}><Icon name="close" size={16} /></button> : <kbd class="field-key" aria-hidden="true">/</kbd>}
      <div class="field-list" hidden={!open} onPointerDown={(event) => event.preventDefault()}>
        <KindChoices />
        <p class="field-count" aria-live="polite">{now.is === 'idle' ? say.searchKindHint : now.is === 'ready' ? (now.value.totalCount ? say.found(now.value.totalCount) : say.foundNone(readKind(typed.value).text)) : now.is === 'failed' ? say.trouble[now.trouble] : say.loading}</p>
        <ul id={LIST_ID} role="listbox" aria-label={say.search}>
          {choices.value.map((choice, index) => <SearchChoice key={choice.is === 'thing' ? choice.thing.id : 'question'} choice={choice} text={readKind(typed.value).text} id={choiceId(index)} chosen={index === markedPlace.value} take={() => take(choice, field.current)} />)}
        </ul>
      </div>
    </search>
  )
}
