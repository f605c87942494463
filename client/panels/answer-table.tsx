// An answer's columns and rows → a table; each row has its quotes beneath it, and its things open where they are named.
import { useEffect, useState } from 'preact/hooks'
import type { AskQuery } from '../graph/documents.ts'
import { pointedRow } from '../state/desk.ts'
import { openLink, openThing } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { KindMark } from './kind-mark.tsx'
import { Quote } from './quote.tsx'

type Row = AskQuery['ask']['rows'][number]
type Cell = Row['cells'][number]

function AnswerCell({ text, entityId, kind, edgeId }: Cell) {
  if (entityId) return <button class="answer-name" onClick={() => void openThing(entityId, true)}>{kind && <KindMark kind={kind} />}{text}</button>
  if (edgeId && text) return <button class="answer-words" onClick={() => openLink(edgeId)}>{text}</button>
  return <>{text}</>
}

/** A row without things (a number) leaves the whole answer lit. */
function partsOf({ cells }: Row) {
  const entityIds = cells.flatMap(({ entityId }) => entityId ?? [])
  return entityIds.length > 0 ? { entityIds, edgeIds: cells.flatMap(({ edgeId }) => edgeId ?? []) } : null
}

function AnswerRow({ row, columns }: { readonly row: Row; readonly columns: readonly string[] }) {
  const [all, setAll] = useState(false)
  const [first, ...others] = row.evidence
  const light = () => { pointedRow.value = partsOf(row) }
  const leave = () => { pointedRow.value = null }
  return (
    <tbody class="answer-row" data-row onMouseEnter={light} onMouseLeave={leave} onFocusCapture={light} onBlurCapture={leave}>
      <tr>{row.cells.map((cell, at) => <td key={at} data-column={columns[at]}><AnswerCell {...cell} /></td>)}</tr>
      <tr>
        <td colSpan={columns.length}>
          {first && <Quote evidence={first} />}
          {all && others.map((evidence) => <Quote key={`${evidence.page.id} ${evidence.start}`} evidence={evidence} />)}
          {!all && others.length > 0 && <button class="answer-more" onClick={() => setAll(true)}>{words.value.more(others.length)}</button>}
        </td>
      </tr>
    </tbody>
  )
}

export function AnswerTable({ columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly Row[] }) {
  // An answer that goes away under the pointer takes its light with it.
  useEffect(() => () => { pointedRow.value = null }, [rows])
  return (
    <section class="panel-section">
      <h3>{words.value.answerRows(rows.length)}</h3>
      <table class="answer-table">
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        {rows.map((row, at) => <AnswerRow key={at} row={row} columns={columns} />)}
      </table>
    </section>
  )
}
