// One choice of the field's list → its line: mark, name with the matched part strong, kind; or the question.
import type { Choice } from '../state/finding.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'

interface Props { readonly choice: Choice; readonly text: string; readonly id: string; readonly chosen: boolean; readonly take: () => void }

export function SearchChoice({ choice, text, id, chosen, take }: Props) {
  const say = words.value
  return (
    <li id={id} class="choice" role="option" aria-selected={chosen} onClick={take}>
      {choice.is === 'question'
        ? <><Icon name="ask" size={18} /><span class="choice-name">{say.askThis(choice.text)}</span></>
        : <>
            <KindMark kind={choice.thing.kind} size={18} />
            <span class="choice-name"><Matched name={choice.thing.name} text={text.trim()} />{aliasFor(choice.thing.name, choice.thing.aliases, text.trim())}</span>
            <span class="choice-kind">{say.kind[choice.thing.kind]}</span>
          </>}
    </li>
  )
}

function Matched({ name, text }: { readonly name: string; readonly text: string }) {
  const at = text ? name.indexOf(text) : -1
  return at < 0 ? <>{name}</> : <>{name.slice(0, at)}<strong>{name.slice(at, at + text.length)}</strong>{name.slice(at + text.length)}</>
}

function aliasFor(name: string, aliases: readonly string[], text: string) {
  const alias = name.includes(text) ? undefined : aliases.find((each) => each.includes(text))
  return alias ? <span class="choice-alias"> {alias}</span> : null
}
