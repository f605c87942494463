// Whether the network is loading, failed, empty, hidden or cut → the words that say so and what to do.
import type { ComponentChildren } from 'preact'
import { arranging, brokenLink, drawnPart, firstLoad, gone, hiddenKinds, hiddenThings, picture, stats, trouble, unfiltered, visiblePart } from '../state/desk.ts'
import { openAddress } from '../state/address-bar.ts'
import { narrowTo } from '../state/exploring.ts'
import { showAllKinds } from '../state/kinds.ts'
import { clearFilters } from '../state/narrowing.ts'
import { showAllThings } from '../state/opening.ts'
import { startAgain } from '../state/overview.ts'
import { words } from '../words/language.ts'
import { FilterNote, FilterReasons } from './filter-note.tsx'
import './network-state.css'

/** What a picture that is too large is cut down to. */
const fewer = 500

const Card = ({ children, kind }: { readonly children: ComponentChildren; readonly kind: string }) => <div class="state" data-state={kind} role={kind === 'failed' ? 'alert' : 'status'}>{children}</div>

export function NetworkState() {
  const say = words.value
  const load = firstLoad.now.value
  const { things, omitted } = picture.value
  if (load.is === 'failed') return <Card kind="failed"><p>{say.trouble[load.trouble]}</p><button class="state-button" onClick={() => void (things.size === 0 ? openAddress() : startAgain())}>{say.retry}</button></Card>
  if (things.size === 0 && load.is === 'loading') return <Card kind="loading"><span class="state-spin" aria-hidden="true" /><p>{say.loadingNetwork}</p></Card>
  if (things.size === 0 && load.is === 'ready' && stats.value) return <Card kind="empty"><p><strong>{say.empty}</strong></p><p>{say.emptyHint}</p></Card>
  // The first picture has nothing on the screen yet; later ones leave what was there until they are ready.
  if (arranging.value !== 'no') return <p class="state-note" role="status" data-state="arranging">{say.arranging}</p>
  const { groups, tooMany } = drawnPart.value
  if (tooMany > 0) return (
    <Card kind="large">
      <p>{say.tooMany(tooMany)}</p>
      <button class="state-button" onClick={() => narrowTo(fewer)}>{say.narrow(fewer)}</button>
      <button class="state-button" onClick={() => void startAgain()}>{say.start}</button>
    </Card>
  )
  const drawn = visiblePart.value.things.length
  const away = [...groups.values()].reduce((sum, { members }) => sum + members.length, 0)
  if (things.size > 0 && drawn === 0 && unfiltered.value.things.length > 0) return <Card kind="filtered"><p>{say.filters.allGone}</p><FilterReasons /><button class="state-button" onClick={clearFilters}>{say.filters.clear}</button></Card>
  if (things.size > 0 && drawn === 0) return <Card kind="hidden"><p>{say.allHidden}</p><button class="state-button" onClick={showAllKinds}>{say.showEverything}</button></Card>
  if (trouble.value) return <p class="state-note" role="alert">{say.trouble[trouble.value]}</p>
  const aside = [...hiddenThings.value].filter((id) => things.has(id)).length
  const byKind = [...things.values()].filter(({ id, kind }) => hiddenKinds.value.has(kind) && !hiddenThings.value.has(id)).length
  const notes = [...(brokenLink.value ? [say.linkBroken] : []), ...(gone.value > 0 ? [say.linkGone(gone.value)] : []), ...(omitted > 0 ? [say.shown(things.size, things.size + omitted)] : []), ...(byKind > 0 ? [say.filtered(byKind)] : []), ...(away > 0 ? [say.foldedAway(away, groups.size)] : [])]
  return (
    <div class="state-notes">
      {notes.length > 0 && <p class="state-note" role="status">{notes.join(' · ')}</p>}
      {aside > 0 && <p class="state-note filter-note" data-part="aside-note"><span role="status">{say.aside(aside)}</span><button class="filter-note-clear" data-action="show-aside" onClick={showAllThings}>{say.showAside}</button></p>}
      <FilterNote />
    </div>
  )
}
