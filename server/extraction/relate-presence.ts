// A read article about an event in, the people who act in it and are in no relation to it yet out: inferred to have taken part.
import { toSpan } from '#model/article.ts'
import { isAttended } from './attended.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Role } from '#model/kinds.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { isVisit } from './find-visits.ts'
import { officersOf } from './officers.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { sayReason } from './veto.ts'

const ABSENT = /因公|因病|缺席|未能|请假|病逝|已故|生前|回忆|据.{0,6}介绍/
/** Whoever is elected was at the founding that elects. */
const ELECTED = /当选|推选|选举|选为|任首任|就任|首任主席/

export function relatePresence(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main) return
  const edges = [...draft.edges.values()], officers = officersOf(article, resolution)
  const there = new Set(edges.filter(edge => edge.type === 'ATTENDED' || edge.type === 'ORGANIZED').map(edge => edge.from))
  const late = isLate(article, main, resolution)
  let latest = main
  for (const [index, read] of article.sentences.entries()) {
    if (index < article.heads) continue
    for (const mention of read.mentions) {
      const entity = resolution.get(mention)
      if (entity?.kind === 'Initiative' && mention.form === 'full' && isAttended(entity, entity === main)) latest = entity
      if (entity?.kind !== 'Person' || there.has(entity.id)) continue
      const told = paragraphOf(article, index, latest, resolution)
      const event: DraftEntity = eventBeside(read, mention, resolution) ?? (told && !isVisit(main) ? latest : main)
      const absent = ABSENT.exec(read.view.text)?.[0]
      const reason = !isAttended(event, event === main) ? sayReason('no-event', event.name) : event.facts.some(fact => fact.field === 'status' && fact.value !== 'held') ? sayReason('not-held', event.name)
        : absent ? sayReason('absent', absent) : event.head === '揭牌' && event === main && !officers.has(entity) && !ELECTED.test(read.view.text) ? sayReason('passer-by', entity.name) : undefined
      if (reason) draft.veto({ ...toSpan(read.sentence, mention.start, mention.end), rule: 'attend/present', reason, type: 'ATTENDED', from: entity.name, to: event.name })
      if (reason || late && event === main && !told) continue
      there.add(entity.id)
      draft.relate(entity, 'ATTENDED', event, proveBy(placeOf(article, index, pageText), mention.titlesStart ?? mention.start, mention.end, 'attend/present', false), roleOf(read, mention, officers.has(entity)))
    }
  }
}

/** The event that the person's clause goes on to (…在植物园开了一场|“一滴水的旅程”讲座), else none. */
function eventBeside({ view, mentions }: ReadSentence, person: Mention, resolution: Resolution): DraftEntity | undefined {
  const clause = view.clauses.find(({ start, end }) => start <= person.start && person.start < end)
  if (!clause) return undefined
  const beside = mentions.find(({ kind, start }) => kind === 'Initiative' && start >= person.end && start < clause.end)
  const event = beside && resolution.get(beside)
  return event && isAttended(event, false) ? event : undefined
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

const SPEECH = /^(?:代为|现场|先后|随后|作了?|最后|首先)?.{0,12}?(说|告诉|表示|介绍|认为|感叹|感慨|谈到|坦言|指出|强调|透露|要求|讲|执教|主讲|授课|宣布|致辞|发言|开讲|开了一[场堂]|讲了|以《|传授|手把手|教学|上课|分享)/
const REPORT = /^.{0,6}?作.{1,24}?(?:报告|讲话|辅导|讲解|发言|点评|宣讲|动员|分享)/
const PERFORMANCE = /^.{0,10}?(演唱|献唱|领唱|表演|弹奏|吹奏|吹起|弹起|跳起|朗诵|登台献艺|上阵舞)/

function roleOf(read: ReadSentence, mention: Mention, isOfficer: boolean): Role {
  const after = read.view.text.slice(mention.end, mention.end + 16)
  if (REPORT.test(read.view.text.slice(mention.end, mention.end + 36).replace(/[，。；].*$/, ''))) return 'speaker'
  if (PERFORMANCE.test(after)) return 'performer'
  if (SPEECH.test(after)) return 'speaker'
  return isOfficer ? 'leader' : 'participant'
}
