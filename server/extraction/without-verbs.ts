// A read article in, the same where a name that only reads well ends in a verb behind a name that the article knows by a title out: 庄宏|搬来问卷, after 主席庄宏.
import { mapMentions, mapSentences } from './map-sentences.ts'
import { withAllFields } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

/** What people do with their hands and feet, before where it goes: 搬来, 捧出, 跑遍. */
const DOES = /^[搬抱扛拎捧递掏接拿拉推带提端背挑抬送领赶跑走站坐挤翻写画算讲问挥举摆找](?=[来出起到进上下回过遍着了给向])/

export function withoutVerbs(article: ReadArticle): ReadArticle {
  const titled = new Set<string>()
  for (const { mentions } of article.sentences) for (const { kind, name, rule } of mentions) if (kind === 'Person' && name.length === 2 && rule !== LIKELY) titled.add(name)
  if (!titled.size) return article
  return mapSentences(article, read => mapMentions(read, mention => {
    const { rule, name, start, end } = mention, known = rule === LIKELY && name.length === 3 ? name.slice(0, 2) : ''
    return titled.has(known) && DOES.test(read.view.text.slice(end - 1, end + 1)) ? withAllFields({ kind: 'Person', start, end: end - 1, name: known, rule: 'person/again', form: 'full' }) : mention
  }))
}
const LIKELY = 'person/likely'
