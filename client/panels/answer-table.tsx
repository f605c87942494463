// An answer's columns and rows → a table; each row has its quotes beneath it, and its things open where they are named.
import { useState } from 'preact/hooks'
import type { AskQuery } from '../graph/documents.ts'
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

function AnswerRow({ row, columns }: { readonly row: Row; readonly columns: readonly string[] }) {
  const [all, setAll] = useState(false)
  const [first, ...others] = row.evidence
  return (
    <tbody class="answer-row" data-row>
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
