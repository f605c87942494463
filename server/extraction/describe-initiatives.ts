// A read article and its initiatives in, their facts out: topics, dates, reach, audience, status.
import type { Rulebook } from '#rulebook/rulebook.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { dateInitiatives } from './date-initiatives.ts'
import type { TimeFrame } from './read-dates.ts'
import { readReach } from './read-reach.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { topicsOf } from './topic-initiatives.ts'

const MOST_TOPICS = 3
const PLANNED = /将于|拟于|计划于|将在|将开展|将举办|将举行|即将/
const CANCELLED = /取消|推迟|延期|改期/

/** A part without topics of its own has those of the whole. */
export function inheritTopics(draft: Draft): void {
  for (const edge of draft.edges.values()) {
    const [part, whole] = [draft.entities.get(edge.from), draft.entities.get(edge.to)]
    if (edge.type !== 'PART_OF' || part?.kind !== 'Initiative' || whole?.kind !== 'Initiative' || part.facts.some(fact => fact.field === 'topic')) continue
    for (const fact of whole.facts) if (fact.field === 'topic') draft.fact(part, 'topic', fact.value, { ...(edge.evidence[0] ?? fact.evidence), rule: 'topic/of-whole', stated: false })
  }
}

export function describeInitiatives(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string, time: Omit<TimeFrame, 'latest'>): void {
  dateInitiatives(article, main, draft, resolution, pageText, time)
  for (const [index, read] of article.sentences.entries()) {
    const here = new Set(read.mentions.map(mention => resolution.get(mention)).filter((entity): entity is DraftEntity => entity?.kind === 'Initiative'))
    const deed = draft.deeds.get(read)
    if (deed) here.add(deed)
    const inBody = index >= article.heads
    const spoken = [...here][0] ?? (inBody ? main : undefined)
    if (!spoken) continue
    const proof = (rule: string, start = 0, end = read.sentence.text.length, stated = true) => proveBy(placeOf(article, index, pageText), start, end, rule, stated)
    const said = here.size ? withoutBodies(read) : ''
    for (const initiative of here) describeTopics(initiative, said, initiative === main, draft, rulebook, proof)
    if (!inBody) continue
    const reach = readReach(read.sentence.text)
    const counted = here.has(main as DraftEntity) ? main : spoken
    if (reach && counted && !counted.facts.some(fact => fact.field === 'reach')) draft.fact(counted, 'reach', String(reach.count), proof('number/reach', reach.from, reach.to))
    if (here.size && CANCELLED.test(read.sentence.text)) draft.fact(spoken, 'status', 'cancelled', proof('status/cancelled'))
    else if (here.size && PLANNED.test(read.sentence.text) && !spoken.facts.some(fact => fact.field === 'status')) draft.fact(spoken, 'status', 'planned', proof('status/planned'))
  }
}

const ASIDE = /互助|保险|体育/

/** A sentence without the names of insurers and of unions at a stadium in it: who helps (某某互助保障协会, 体育馆路街道总工会) does not say what it is about. */
const withoutBodies = ({ sentence, mentions }: ReadSentence): string => mentions.reduce((text, { kind, name, start, end }) => (kind === 'UnionBody' || kind === 'Organization') && ASIDE.test(name) ? text.slice(0, start) + '，'.repeat(end - start) + text.slice(end) : text, sentence.text)

function describeTopics(initiative: DraftEntity, said: string, isMain: boolean, draft: Draft, rulebook: Rulebook, proof: (rule: string) => ReturnType<typeof proveBy>): void {
  for (const topic of topicsOf(initiative, said, isMain, rulebook)) if (initiative.facts.filter(fact => fact.field === 'topic').length < MOST_TOPICS) draft.fact(initiative, 'topic', topic, proof('topic/word'))
  const year = /(?:^|[^\d])((?:19|20)\d\d)年/.exec(initiative.name)?.[1]
  if (year && !initiative.facts.some(fact => fact.field === 'start')) draft.fact(initiative, 'start', year, proof('time/year-in-name'))
  const audience = audienceIn(initiative.name, rulebook) ?? (isMain ? audienceIn([...initiative.aliases].join(' '), rulebook) : undefined)
  if (audience) draft.fact(initiative, 'serves', audience, proof('audience/in-name'))
}

const LONGEST_AUDIENCE = 9

/** The longest audience word in a name, outside its quotation marks. */
function audienceIn(printed: string, rulebook: Rulebook): string | undefined {
  const name = printed.replace(/“[^”]*”/g, '，')
  let best: string | undefined
  for (let i = 0; i < name.length; i++) {
    const length = rulebook.lexicon.longestAt(name, i, 'audience', LONGEST_AUDIENCE) - i
    if (length > Math.max(1, best?.length ?? 0)) best = name.slice(i, i + length)
  }
  return best
}
