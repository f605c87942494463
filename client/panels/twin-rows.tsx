// Sorted rows → a table of two hundred at a time, whose row opens what it tells of and is marked while that is selected.
import { useEffect, useRef, useState } from 'preact/hooks'
import { selection, visiblePart } from '../state/desk.ts'
import { openLink, openThing } from '../state/opening.ts'
import type { Order } from '../take/sort-rows.ts'
import type { Column, Row } from '../take/tables.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'

export const rowsPerPage = 200

interface Props {
  readonly of: 'things' | 'links'
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly order: Order | null
  readonly sortBy: (column: number) => void
  readonly caption: string
}

export function TwinRows({ of, columns, rows, order, sortBy, caption }: Props) {
  const say = words.value.twin
  const open = selection.value
  const selected = open.on === 'thing' || open.on === 'link' ? open.id : null
  const [page, setPage] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const last = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1)
  const now = Math.min(page, last)
  const place = rows.findIndex(({ id }) => id === selected)
  useEffect(() => { if (place >= 0) setPage(Math.floor(place / rowsPerPage)) }, [selected, place])
  useEffect(() => body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [selected, now])
  const kinds = new Map(visiblePart.value.things.map(({ id, kind }) => [id, kind]))
  const openRow = (id: string) => (of === 'things' ? void openThing(id, true) : openLink(id))
  const nameAt = columns.indexOf(of === 'things' ? 'name' : 'relation')
  return (
    <>
      <div class="twin-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="twin-table" data-of={of}>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>{columns.map((column, at) => (
              <th key={column} scope="col" aria-sort={order?.column !== at ? 'none' : order.down ? 'descending' : 'ascending'}>
                <button class="twin-sort" data-sort={column} onClick={() => sortBy(at)}>{say.column[column]}<span aria-hidden="true">{order?.column !== at ? '' : order.down ? ' ↓' : ' ↑'}</span></button>
              </th>
            ))}</tr>
          </thead>
          <tbody ref={body}>{rows.slice(now * rowsPerPage, (now + 1) * rowsPerPage).map(({ id, cells }) => (
            <tr key={id} data-id={id} aria-current={id === selected ? 'true' : undefined}>{cells.map((cell, at) => (
              at === nameAt
                ? <th key={at} scope="row"><button class="twin-name" onClick={() => openRow(id)}>{of === 'things' && <KindMark kind={kinds.get(id) ?? 'Topic'} size={14} />}{cell}</button></th>
                : <td key={at} data-number={typeof cell === 'number' || undefined}>{cell}</td>
            ))}</tr>
          ))}</tbody>
        </table>
      </div>
      {last > 0 && (
        <nav class="twin-pages" aria-label={caption}>
          <button class="twin-page" disabled={now === 0} onClick={() => setPage(now - 1)}>{say.before}</button>
          <span role="status">{say.page(now * rowsPerPage + 1, Math.min(rows.length, (now + 1) * rowsPerPage), rows.length)}</span>
          <button class="twin-page" disabled={now === last} onClick={() => setPage(now + 1)}>{say.after}</button>
        </nav>
      )}
    </>
  )
}
