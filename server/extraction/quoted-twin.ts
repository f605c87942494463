// An article and what its headline calls a place in, the same place under its own name in the text out: “西江渡”工友驿站 of 港区工友驿站.
import type { Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

const OWN_NAME = /^“[^”]{2,14}”([〇\u3400-\u9fff]{2,8})$/

/** The only place of the text that has a name of its own before what the headline ends in; none where there are two. */
export function quotedTwin({ sentences, heads }: ReadArticle, name: string): Mention | undefined {
  if (name.includes('“')) return undefined
  let twin: Mention | undefined
  for (const { mentions } of sentences.slice(heads)) for (const mention of mentions) {
    const kind = mention.kind === 'Venue' && mention.form === 'full' ? OWN_NAME.exec(mention.name)?.[1] : undefined
    if (!kind || !name.endsWith(kind)) continue
    if (twin && twin.name !== mention.name) return undefined
    twin = mention
  }
  return twin
}
