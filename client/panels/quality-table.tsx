// How well pages are read → a table of two parts that are never added up: pages used in development, and first runs.
import type { QualityFragment, RateFragment } from '../graph/documents.ts'
import { words } from '../words/language.ts'
import './quality-table.css'

interface Row { readonly name: string; readonly entity: RateFragment; readonly relation: RateFragment }

export function QualityTable({ quality }: { readonly quality: QualityFragment }) {
  const say = words.value
  const { development, firstRuns } = quality
  return (
    <section class="quality">
      <h3>{say.qualityTitle}</h3>
      <p>{say.qualityText}</p>
      <table>
        <thead>
          <tr><td rowSpan={2} /><th scope="colgroup" colSpan={3}>{say.qualityThings}</th><th scope="colgroup" colSpan={3}>{say.qualityRelations}</th></tr>
          <tr>{[0, 1].map((group) => [say.precision, say.recall, 'F1'].map((name) => <th key={`${group}${name}`} scope="col">{name}</th>))}</tr>
        </thead>
        <Part name={say.qualityDevelopment} note={say.qualityDevelopmentNote} rows={[{ ...development, name: say.qualityPages(development.pages) }]} />
        {firstRuns.length > 0 && <Part name={say.qualityFirstRuns} note={say.qualityFirstRunsNote} rows={firstRuns.map((run) => ({ ...run, name: run.page }))} />}
      </table>
    </section>
  )
}

function Part({ name, note, rows }: { readonly name: string; readonly note: string; readonly rows: readonly Row[] }) {
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={7}>{name}<small>{note}</small></th></tr>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <Cells rate={row.entity} />
          <Cells rate={row.relation} />
        </tr>
      ))}
    </tbody>
  )
}

const Cells = ({ rate }: { readonly rate: RateFragment }) => <>{[rate.precision, rate.recall, rate.f1].map((share, i) => <td key={i}>{showShare(share)}</td>)}</>

/** Two digits; what is not all right is never shown as 1.00. */
const showShare = (share: number): string => (share < 1 ? Math.min(share, 0.99) : 1).toFixed(2)
