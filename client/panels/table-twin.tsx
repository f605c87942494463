// What is drawn → the same as a table below the network: for screen readers, for sorting, for copying.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { areaNames, nameAreas } from '../state/area-names.ts'
import { selection, twinOpen, visiblePart } from '../state/desk.ts'
import { toggleTwin } from '../state/opening-parts.ts'
import { copyText } from '../take/copy-text.ts'
import { writeTsv } from '../take/delimited.ts'
import { nextOrder, sortRows, type Order } from '../take/sort-rows.ts'
import { tabulateLinks, tabulateThings } from '../take/tables.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import { TwinRows } from './twin-rows.tsx'
import './table-twin.css'

export const TableTwin = () => (twinOpen.value ? <Twin /> : null)

type Tab = 'things' | 'links'

function Twin() {
  const say = words.value
  const part = visiblePart.value
  const open = selection.value
  const [tab, setTab] = useState<Tab>(open.on === 'link' ? 'links' : 'things')
  const [orders, setOrders] = useState<Readonly<Record<Tab, Order | null>>>({ things: null, links: null })
  const [copied, setCopied] = useState<'not yet' | 'copied' | 'failed'>('not yet')
  const place = useRef<HTMLElement>(null)
  // With the table, not after it: a key pressed the moment it is there is meant for it.
  useLayoutEffect(() => {
    const opener = document.activeElement
    place.current?.focus()
    return () => { if (opener instanceof HTMLElement) opener.focus() }
  }, [])
  useEffect(() => void nameAreas(part.things.flatMap(({ area }) => area ?? [])), [part])
  // What is selected in the network is shown in the table that has it.
  useEffect(() => { if (open.on === 'thing' || open.on === 'link') setTab(open.on === 'thing' ? 'things' : 'links') }, [open])
  const table = useMemo(() => (tab === 'things' ? tabulateThings(part, areaNames.value, say) : tabulateLinks(part, say)), [part, tab, say, areaNames.value])
  const order = orders[tab]
  const rows = useMemo(() => sortRows(table.rows, order), [table, order])
  useEffect(() => setCopied('not yet'), [table, order])
  const copy = () => void copyText(writeTsv({ ...table, rows }, say)).then(() => setCopied('copied'), () => setCopied('failed'))
  return (
    <section class="twin" ref={place} tabIndex={-1} aria-label={say.twin.title} data-part="twin">
      <header class="twin-top">
        <div class="twin-tabs" role="group" aria-label={say.twin.title}>
          {(['things', 'links'] as const).map((name) => <button key={name} class="twin-tab" aria-pressed={tab === name} data-tab={name} onClick={() => setTab(name)}>{say.twin[name](part[name].length)}</button>)}
        </div>
        <button class="twin-copy" data-action="copy-table" aria-live="polite" disabled={rows.length === 0} onClick={copy}><Icon name="copy" size={16} />{copied === 'copied' ? say.twin.copied : copied === 'failed' ? say.twin.notCopied : say.twin.copy}</button>
        <button class="panel-button" aria-label={say.twin.close} title={say.twin.close} onClick={toggleTwin}><Icon name="close" size={18} /></button>
      </header>
      {rows.length === 0
        ? <p class="twin-empty">{say.twin.empty}</p>
        : <TwinRows key={tab} of={tab} columns={table.columns} rows={rows} order={order} sortBy={(column) => setOrders({ ...orders, [tab]: nextOrder(order, column) })} caption={tab === 'things' ? say.twin.thingsCaption(rows.length) : say.twin.linksCaption(rows.length)} />}
    </section>
  )
}
