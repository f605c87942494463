// Drawn links with the sentences that prove them → one page of HTML to print: no script, nothing from elsewhere, page text as text only.
import type { EvidenceOfQuery } from '../graph/documents.ts'
import { sayPlace } from '../panels/citation.ts'
import { sayLink } from '../network/elements.ts'
import type { VisiblePart } from '../state/visible-part.ts'
import type { Words } from '../words/zh.ts'
import { escapeXml } from './xml-text.ts'

export type Proven = NonNullable<EvidenceOfQuery['edges'][number]>

const STYLE = `
:root { color-scheme: light; }
body { max-width: 760px; margin: 32px auto; padding: 0 24px; color: #23201b; background: #fff; font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font: 700 24px/1.4 "Songti SC", "Noto Serif CJK SC", SimSun, Georgia, serif; margin: 0 0 4px; }
.lead { margin: 0 0 28px; color: #5f584e; }
section { padding: 14px 0 6px; border-top: 1px solid #ddd5c6; break-inside: avoid; }
h2 { margin: 0 0 6px; font-size: 16px; line-height: 1.5; }
h2 span { margin: 0 6px; font-weight: 400; color: #5f584e; }
figure { margin: 0 0 12px; break-inside: avoid; }
blockquote { margin: 0; padding-left: 12px; border-left: 3px solid #ffd84d; font: 16px/1.8 "Songti SC", "Noto Serif CJK SC", SimSun, Georgia, serif; overflow-wrap: anywhere; }
figcaption { padding-left: 15px; color: #5f584e; font-size: 13px; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } }
`

/** In the order drawn; `day` is the day on which it is made. */
export function writeEvidenceList(part: VisiblePart, proven: ReadonlyMap<string, Proven>, say: Words, language: string, day: string): string {
  const names = new Map(part.things.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => escapeXml(names.get(id) ?? id)
  const sections = part.links.map((link) => {
    const evidence = proven.get(link.id)?.evidence ?? []
    const quotes = evidence.map((each) => `<figure><blockquote>${escapeXml(each.quote)}</blockquote><figcaption>${[each.article.headline, sayPlace(each, say), each.stated ? say.stated : say.inferred].map(escapeXml).join(' · ')}</figcaption></figure>`)
    return `<section><h2>${nameOf(link.from.id)} <span>${escapeXml(sayLink(link, say))} →</span> ${nameOf(link.to.id)}</h2>\n${quotes.length > 0 ? quotes.join('\n') : `<p class="lead">${escapeXml(say.evidenceList.none)}</p>`}</section>`
  })
  const count = part.links.reduce((sum, { id }) => sum + (proven.get(id)?.evidence.length ?? 0), 0)
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(say.evidenceList.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escapeXml(say.evidenceList.title)}</h1>
<p class="lead">${escapeXml(`${say.evidenceList.lead(part.links.length, count)} ${say.evidenceList.made(day)}`)}</p>
${sections.join('\n')}
</body>
</html>
`
}
