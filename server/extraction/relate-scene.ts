// A read article whose rules have spoken in, the place that a paragraph opens with out, as where what its next sentences name was: 某厂食堂的灯还亮着。…这是“夜班热餐”项目….
import { prior } from '#model/prior.ts'
import { setsScene } from './beside-place.ts'
import { mayBePlace, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { itemsOf } from './items.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

/** How many sentences further on the activity is named at the latest. */
const SOON = 2

export function relateScene(article: ReadArticle, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  for (let index = article.heads; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence, { paragraph } = read.sentence
    if (index > article.heads && prior(article.sentences, index)?.sentence.paragraph === paragraph) continue
    if (activityIn(read, resolution) || !namesPlace(read, resolution)) continue
    let next = index + 1
    while (next < index + SOON && next < article.sentences.length && !activityIn(article.sentences[next] as ReadSentence, resolution)) next++
    const told = article.sentences[next], activity = told && told.sentence.paragraph === paragraph ? activityIn(told, resolution) : undefined
    if (!activity || draft.edgesOf('HOSTED_AT').some(({ from }) => from === activity.id)) continue
    const items = itemsOf(read, resolution, rulebook.lexicon), at = items.findIndex(({ members }) => members.length > 0), place = items[at]
    if (!place || !setsScene(items, at, true)) continue
    for (const { entity } of place.members) draft.relate(activity, 'HOSTED_AT', entity, proveBy(placeOf(article, next, pageText), 0, activity.name.length, 'place/scene-before', false, next === index + 1))
  }
}

const isPlace = (entity: DraftEntity | undefined): boolean => entity !== undefined && (entity.kind === 'Organization' || mayBePlace(entity))

function namesPlace({ mentions }: ReadSentence, resolution: Resolution): boolean {
  for (const mention of mentions) if (isPlace(resolution.get(mention))) return true
  return false
}

/** The first activity that a sentence names. */
function activityIn({ mentions }: ReadSentence, resolution: Resolution): DraftEntity | undefined {
  for (const mention of mentions) {
    const entity = resolution.get(mention)
    if (entity?.kind === 'Initiative') return entity
  }
  return undefined
}
