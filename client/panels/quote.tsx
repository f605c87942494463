// Words that prove something → the quote as if marked by a highlighter, its source beneath, and the ways on from it.
import { useState } from 'preact/hooks'
import type { QuoteFragment } from '../graph/documents.ts'
import { openPage } from '../state/opening.ts'
import { copyText } from '../take/copy-text.ts'
import { words } from '../words/language.ts'
import { citeQuote, sayPlace } from './citation.ts'
import { Icon } from './icon.tsx'
import './quote.css'

export function Quote({ evidence }: { readonly evidence: QuoteFragment }) {
  const say = words.value
  const [copied, setCopied] = useState(false)
  const copy = () => void copyText(citeQuote(evidence, say)).then(() => setCopied(true), () => setCopied(false))
  return (
    <figure class="quote" data-stated={evidence.stated}>
      <blockquote class="quote-words" lang="zh-CN"><mark>{evidence.quote}</mark></blockquote>
      <figcaption class="quote-source">
        <span class="quote-headline" lang="zh-CN">{evidence.article.headline}</span>
        <span>{sayPlace(evidence, say)}</span>
        <div>{evidence.stated ? say.stated : say.inferred} · {evidence.because === null
          ? <>{say.rule} <code>{evidence.rule}</code></>
          : <details class="quote-rule"><summary>{say.rule} <code>{evidence.rule}</code></summary><span lang="en">{evidence.because}</span></details>}</div>
      </figcaption>
      <div class="quote-ways">
        <button class="quote-way" data-action="read" onClick={() => openPage({ page: evidence.page.id, start: evidence.start, end: evidence.end })}><Icon name="page" size={16} />{say.inPage}</button>
        <button class="quote-way" data-action="cite" onClick={copy} aria-live="polite"><Icon name="copy" size={16} />{copied ? say.cited : say.cite}</button>
      </div>
    </figure>
  )
}
