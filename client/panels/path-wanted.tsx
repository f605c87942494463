// A path wanted from something → a note that asks for its other end, with a way out.
import { pathFrom, picture } from '../state/desk.ts'
import { words } from '../words/language.ts'

export function PathWanted() {
  const say = words.value
  const from = pathFrom.value
  if (from === null) return null
  return <p class="state-note state-asks" role="status" data-state="path">{say.pathWhere(picture.value.things.get(from)?.name ?? '…')} <button class="state-way" onClick={() => { pathFrom.value = null }}>{say.pathCancel}</button></p>
}
