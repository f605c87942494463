// The pages that were handed over → a list that tells how far each is, what it gave, and the ways on from it.
import { openPage } from '../state/opening.ts'
import { drawSaved, handed, handOver, savingOpen, thingsOf, type Handed, type SavedPage } from '../state/saving.ts'
import { DRAWN_KINDS } from '../state/visible-part.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'

export function HandedPages() {
  const say = words.value
  const done = handed.value.filter(({ now }) => now.is === 'saved' || now.is === 'failed').length
  return (
    <section class="panel-section" data-part="handed">
      <h3><span role="status">{say.saveProgress(done, handed.value.length)}</span></h3>
      <progress class="saving-progress" max={handed.value.length} value={done} aria-label={say.savePages} />
      <ul>{handed.value.map((each) => <li key={each.page.id} class="saving-page" data-step={each.now.is}><HandedPage {...each} /></li>)}</ul>
    </section>
  )
}

function HandedPage({ page, now }: Handed) {
  const say = words.value
  return (
    <>
      <p class="saving-name"><span lang="zh-CN">{page.id}</span><span class="saving-step">{say.saveSteps[now.is]}{now.is === 'saved' && ` · ${say.saveOutcomes[now.result.outcome]}`}</span></p>
      {now.is === 'saved' && <Gave saved={now.result} />}
      {now.is === 'failed' && <p class="saving-trouble" role="alert">{now.why === 'token' ? say.saveWrongToken : now.message || say.trouble[now.why]} <button class="saving-way" onClick={() => void handOver([page])}>{say.retry}</button></p>}
    </>
  )
}

function Gave({ saved }: { readonly saved: SavedPage }) {
  const say = words.value
  const { page } = saved
  const things = thingsOf(saved)
  const read = (): void => {
    savingOpen.value = false
    openPage({ page: page.id, start: 0, end: 0 })
  }
  return (
    <>
      <p class="panel-note">{say.saveGave(page.articles.length, page.claimCount, page.droppedCount)}</p>
      <p class="saving-kinds">{DRAWN_KINDS.map((kind) => ({ kind, count: things.filter((thing) => thing.kind === kind).length })).filter(({ count }) => count > 0).map(({ kind, count }) => <span key={kind}><KindMark kind={kind} />{say.kind[kind]} {count}</span>)}</p>
      <p class="quote-ways">
        {things.length > 0 && <button class="quote-way" data-action="draw" onClick={() => void drawSaved(saved)}><Icon name="expand" size={16} />{say.saveDraw}</button>}
        <button class="quote-way" data-action="see-page" onClick={read}><Icon name="page" size={16} />{say.saveRead}</button>
      </p>
    </>
  )
}
