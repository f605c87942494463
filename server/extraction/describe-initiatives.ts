// A read article and its initiatives in, their facts out: topics, dates, reach, audience, status.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy, type ProofPlace } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { dateInitiatives } from './date-initiatives.ts'
import type { TimeFrame } from './read-dates.ts'
import { readReach } from './read-reach.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import { saidOf } from './said-of.ts'
import { topicsOf } from './topic-initiatives.ts'
import { isVisit, topicsOfName, type NameTopics } from './topics-of-name.ts'

const MOST_TOPICS = 3
const PLANNED = /(?<![还也又])将于|拟于|计划于|定于(?=\d|本|下|今|明|周|[六七八九十元])|预[定计]于|正在筹[备办]|(?<![还也又])将在(?![这此])|将(?:组织|开展|举办|举行|推出|启动)|即将/
const CANCELLED = /取消|推迟|延期|改期/
/** What sentences have that PLANNED or CANCELLED may be in, and what those have that print a number. */
const UNHELD = new Sign(['将', '拟于', '计划于', '定于', '计于', '正在筹', '取消', '推迟', '延期', '改期']), NUMBERS = new Sign('0123456789'), LOOKS = new Sign(['调研', '考察', '督导'])

/** A part without topics of its own has those of the whole. */
export function inheritTopics(draft: Draft): void {
  for (const edge of draft.edgesOf('PART_OF')) {
    const { source: part, target: whole } = edge
    if (part.kind !== 'Initiative' || whole.kind !== 'Initiative' || part.facts.some(fact => fact.field === 'topic')) continue
    for (const fact of whole.facts) if (fact.field === 'topic') draft.fact(part, 'topic', fact.value, { ...(edge.evidence[0] ?? fact.evidence), rule: 'topic/of-whole', stated: false })
  }
}

export function describeInitiatives(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string, time: Omit<TimeFrame, 'latest'>): void {
  dateInitiatives(article, main, draft, resolution, pageText, time)
  const described = new Map<DraftEntity, NameTopics>()
  for (const [index, read] of article.sentences.entries()) {
    const here = initiativesIn(read, draft, resolution)
    const inBody = index >= article.heads, { view } = read, { text } = read.sentence
    const spoken = here[0] ?? (inBody ? main : undefined)
    if (!spoken) continue
    const place = placeOf(article, index, pageText)
    // The lead of a visit says what it looks at, and does not name it.
    const told = !here.length && main && index === article.heads && isVisit(main) && LOOKS.in(view) ? [main] : here
    if (told.length) describeTopics(told, article, index, main, described, draft, resolution, rulebook, place)
    if (!inBody) continue
    const counted = main && here.includes(main) ? main : spoken
    const reach = NUMBERS.in(view) && !counted.facts.some(fact => fact.field === 'reach') ? readReach(text) : undefined
    if (reach) draft.fact(counted, 'reach', String(reach.count), proveBy(place, reach.from, reach.to, 'number/reach', true))
    if (!here.length || !UNHELD.in(view)) continue
    if (CANCELLED.test(text)) draft.fact(spoken, 'status', 'cancelled', proveBy(place, 0, text.length, 'status/cancelled', true))
    else if (PLANNED.test(text) && !spoken.facts.some(fact => fact.field === 'status')) draft.fact(spoken, 'status', 'planned', proveBy(place, 0, text.length, 'status/planned', true))
  }
}

function initiativesIn(read: ReadSentence, draft: Draft, resolution: Resolution): readonly DraftEntity[] {
  let here: DraftEntity[] | undefined
  for (const mention of read.mentions) {
    const entity = resolution.get(mention)
    if (entity?.kind === 'Initiative' && !here?.includes(entity)) (here ??= []).push(entity)
  }
  const deed = draft.deeds.get(read)
  if (deed && !here?.includes(deed)) (here ??= []).push(deed)
  return here ?? NONE
}
const NONE: readonly DraftEntity[] = []

/** What each sentence says of its initiatives, and, where an initiative is not `described` yet, what its name says. */
function describeTopics(here: readonly DraftEntity[], article: ReadArticle, index: number, main: DraftEntity | undefined, described: Map<DraftEntity, NameTopics>, draft: Draft, resolution: Resolution, rulebook: Rulebook, place: ProofPlace): void {
  const { text } = place.folded
  for (const initiative of here) {
    const isMain = initiative === main, known = described.get(initiative), named = known ?? topicsOfName(initiative, rulebook)
    // A headline says less than the text that takes it up, but of visits more.
    const isTakenUp = index < article.heads && !isVisit(initiative) && initiative.mentions.some(({ start }) => start > (article.sentences[article.heads]?.sentence.start ?? Infinity))
    if (!isTakenUp && countTopics(initiative) < MOST_TOPICS) {
      for (const topic of topicsOf(initiative, saidOf(initiative, article, index, resolution, rulebook), isMain, named, rulebook)) {
        if (countTopics(initiative) < MOST_TOPICS) draft.fact(initiative, 'topic', topic, proveBy(place, 0, text.length, 'topic/word', true))
      }
    }
    if (known) continue
    described.set(initiative, named)
    describeName(initiative, isMain, draft, rulebook, place)
  }
}

function countTopics({ facts }: DraftEntity): number {
  let count = 0
  for (const { field } of facts) if (field === 'topic') count++
  return count
}

function describeName(initiative: DraftEntity, isMain: boolean, draft: Draft, rulebook: Rulebook, place: ProofPlace): void {
  const end = place.folded.text.length
  const year = initiative.name.includes('年') ? YEAR.exec(initiative.name)?.[1] : undefined
  if (year && !initiative.facts.some(fact => fact.field === 'start')) draft.fact(initiative, 'start', year, proveBy(place, 0, end, 'time/year-in-name', true))
  const audience = audienceIn(initiative.name, rulebook) ?? (isMain && initiative.aliases.size ? audienceIn([...initiative.aliases].join(' '), rulebook) : undefined)
  if (audience) draft.fact(initiative, 'serves', audience, proveBy(place, 0, end, 'audience/in-name', true))
}

const YEAR = /(?<!\d)((?:19|20)\d\d)年/
const LONGEST_AUDIENCE = 9

/** The longest audience word in a name, outside its quotation marks. */
function audienceIn(printed: string, rulebook: Rulebook): string | undefined {
  const name = printed.includes('“') ? printed.replace(/“[^”]*”/g, '，') : printed
  let best: string | undefined
  for (let i = 0; i < name.length - 1; i++) {
    if (!rulebook.audiences.has(name.charCodeAt(i))) continue
    const length = rulebook.lexicon.longestAt(name, i, 'audience', LONGEST_AUDIENCE) - i
    if (length > Math.max(1, best?.length ?? 0)) best = name.slice(i, i + length)
  }
  return best
}
