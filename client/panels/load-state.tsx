// A load that is not ready → the words for it; nothing where it is ready.
import type { Loaded } from '../state/loaded.ts'
import { words } from '../words/language.ts'

interface Props { readonly load: Loaded<unknown>; readonly retry: () => void }

export function LoadState({ load, retry }: Props) {
  const say = words.value
  if (load.is === 'failed') return <div class="load-state" role="alert"><p>{say.trouble[load.trouble]}</p><button class="panel-action" onClick={retry}>{say.retry}</button></div>
  return <p class="panel-note" role="status">{say.loading}</p>
}
