// A read article about an event in, the people who act in it and are in no relation to it yet out: inferred to have taken part.
import { toSpan } from '#model/article.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Role } from '#model/kinds.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { officersOf } from './officers.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { sayReason } from './veto.ts'

/** Initiatives that go on as a service or thing have users, not participants. */
const NO_EVENT = /(服务|平台|保险|工程|品牌|揭牌|启用|驿站|机制|行动计划)$/
const ABSENT = /因公|因病|缺席|未能|请假|病逝|已故|生前|回忆|据.{0,6}介绍/

export function relatePresence(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main) return
  const opening = main.head === '揭牌'
  const unattended = !opening && NO_EVENT.test(main.head ?? '') ? 'no-event' : main.facts.some(fact => fact.field === 'status' && fact.value !== 'held') ? 'not-held' : undefined
  const edges = [...draft.edges.values()], officers = officersOf(article, resolution)
  const there = new Set(edges.filter(edge => edge.type === 'ATTENDED' || edge.type === 'ORGANIZED').map(edge => edge.from))
  const late = isLate(article, main, resolution)
  let latest = main
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    for (const mention of read.mentions) {
      const entity = resolution.get(mention)
      if (entity?.kind === 'Initiative' && mention.form === 'full') latest = entity
      if (entity?.kind !== 'Person' || there.has(entity.id)) continue
      const absent = ABSENT.exec(read.view.text)?.[0], passerBy = opening && latest === main && !officers.has(entity)
      if (unattended || absent || passerBy) {
        draft.veto({ ...toSpan(read.sentence, mention.start, mention.end), rule: 'attend/present', reason: unattended ? sayReason(unattended, main.name) : absent ? sayReason('absent', absent) : sayReason('passer-by', entity.name), type: 'ATTENDED', from: entity.name, to: main.name })
        continue
      }
      const told = paragraphOf(article, index, latest, resolution)
      if (late && !told) continue
      there.add(entity.id)
      draft.relate(entity, 'ATTENDED', told ? latest : main, proveBy(placeOf(article, index, pageText), mention.titlesStart ?? mention.start, mention.end, 'attend/present', false), roleOf(read, mention, officers.has(entity)))
    }
  }
}

/** How many sentences of the body may stand before an article's main initiative, so that it is what the article is about. */
const OPENS_WITHIN = 3

/** Whether an article comes to its initiative only on the way: who is in its other paragraphs need not have been there. */
export const isLate = (article: ReadArticle, main: DraftEntity, resolution: Resolution): boolean =>
  !article.sentences.slice(0, article.heads + OPENS_WITHIN).some(read => read.mentions.some(mention => resolution.get(mention) === main)) && article.sentences.some(read => read.mentions.some(mention => resolution.get(mention) === main))

/** Whether the initiative named last stands in the same paragraph, so that it is the one spoken of. */
function paragraphOf(article: ReadArticle, index: number, latest: DraftEntity, resolution: Resolution): boolean {
  const paragraph = article.sentences[index]?.sentence.paragraph
  return article.sentences.slice(Math.max(article.heads, index - 6), index + 1).some(read => read.sentence.paragraph === paragraph && read.mentions.some(mention => resolution.get(mention) === latest))
}

const SPEECH = /^.{0,12}?(说|表示|介绍|认为|感叹|感慨|谈到|坦言|指出|强调|透露|要求|讲|执教|主讲|授课|宣布|以《|传授|手把手|教学|上课|分享)/
const PERFORMANCE = /^.{0,10}?(演唱|献唱|领唱|表演|弹奏|吹奏|吹起|弹起|跳起|朗诵|登台献艺|上阵舞)/

function roleOf(read: ReadSentence, mention: Mention, isOfficer: boolean): Role {
  const after = read.view.text.slice(mention.end, mention.end + 16)
  if (PERFORMANCE.test(after)) return 'performer'
  if (SPEECH.test(after)) return 'speaker'
  return isOfficer ? 'leader' : 'participant'
}
