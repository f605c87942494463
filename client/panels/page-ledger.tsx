// What of a page gave nothing → the list of it with the reasons, each a way to its sentence.
import { words } from '../words/language.ts'
import { sayReason } from './drop-reason.ts'
import type { FullPage } from './page-reader.tsx'

interface Props { readonly page: FullPage; readonly pointed: number | null; readonly point: (index: number) => void }

const longest = 46

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

export function PageLedger({ page, pointed, point }: Props) {
  const say = words.value
  return (
    <details class="reader-ledger" open={matchMedia('(min-width: 1000px)').matches} data-part="ledger">
      <summary><h3>{say.ledger(page.dropped.length)}</h3></summary>
      <p class="panel-note">{page.dropped.length > 0 ? say.ledgerText : say.ledgerEmpty}</p>
      <ol>
        {page.dropped.map(({ start, end, reason }, index) => (
          <li key={`${start}-${end}-${reason}`}>
            <button class="reader-drop" aria-pressed={index === pointed} title={reason} onClick={() => point(index)}>
              <span class="reader-drop-words" lang="zh-CN">{cut(page.text.slice(start, end).replace(/\s+/g, ''))}</span>
              <span class="reader-drop-reason">{sayReason(reason, say)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
