// The page's people and honours in, their entities out; a name once found is found again wherever the page prints it.
import type { AreaTree } from '#names/area-tree.ts'
import { Cue } from '#rulebook/cue.ts'
import { BIT } from '#rulebook/lexicon.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import { honourName } from './honour-name.ts'
import type { Mention } from './mention.ts'
import { mapSentences } from './map-sentences.ts'
import { mentionNames } from './mention-names.ts'
import type { PageAreas } from './page-areas.ts'
import type { ReadArticle, Resolution } from './resolution.ts'
import type { SentenceView } from './sentence-view.ts'
import { tellNamesakes } from './tell-namesakes.ts'
import { withoutVerbs } from './without-verbs.ts'
import { indexAt } from './token-at.ts'

const AWARDING = new Cue(['授予', '获评', '荣获', '获得', '被授予', '获', '评为', '被评为', '荣膺', '颁发', '摘得', '斩获', '捧得', '夺得', '获颁', '获授', '获封', '被命名为'])

/** Resolves people and honours by name, and namesakes by their posts. Returns the people by name. */
export function resolvePeople(articles: readonly ReadArticle[], draft: Draft, resolution: Resolution, areas: AreaTree, pageAreas: PageAreas): Map<string, DraftEntity> {
  for (const article of articles) resolution.notePeople(article)
  const namesakes = tellNamesakes(articles, resolution, areas)
  const wholeNames = findWholeNames(articles, resolution)
  const people = new Map<string, DraftEntity>(), honours = new Map<string, DraftEntity>()
  for (const article of articles) {
    for (let index = 0; index < article.sentences.length; index++) {
      const read = article.sentences[index] as ReadSentence
      for (const mention of read.mentions) {
        const known = mention.kind === 'Person' ? people : mention.kind === 'Honour' ? honours : undefined
        if (!known || mention.form === 'generic') continue
        const name = mention.kind === 'Honour' ? honourName(mention.name, article, index, mention.start, pageAreas) : wholeNames.get(mention.name) ?? mention.name
        const key = namesakes.get(mention) ?? name
        const entity = known.get(key) ?? draft.add(mention.kind, name, article.id)
        known.set(key, entity)
        if (mention.kind === 'Honour' && (isConferred(read, mention) || isAwarded(read.view, mention.start))) entity.head = 'awarded'
        draft.mention(entity, read.sentence, mention)
        resolution.set(mention, entity)
      }
    }
  }
  return people
}

/** 居马洪 is short for 居马洪·赛买提 on a page that names him. */
function findWholeNames(articles: readonly ReadArticle[], resolution: Resolution): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const article of articles) for (const at of resolution.namingPeople(article)) for (const { kind, name } of (article.sentences[at] as ReadSentence).mentions) {
    const dot = kind === 'Person' ? name.indexOf('·') : -1
    if (dot > 1) names.set(name.slice(0, dot), name)
  }
  return names
}

/** An honour of a whole country, province or city is held by those it is said of, though they are not named: 20名全国五一劳动奖章、北京大工匠等获得者. */
const isConferred = ({ view }: ReadSentence, { start, name }: Mention): boolean => {
  const first = view.tokens[indexAt(view.tokens, start)]
  return first !== undefined && name.length >= 4 && !/劳模(?:工匠)?$/.test(name) && ((first.mask & BIT.area) !== 0 || /^(?:全国|首都|中华)/.test(first.text))
}

/** Whether it is told before an honour that somebody is given or gets one. */
const isAwarded = (view: SentenceView, start: number): boolean => AWARDING.has(view) && view.tokens.some(token => token.end <= start && AWARDING.has(token)) && !GIVEN_TO.test(view.text.slice(Math.max(0, start - LONGEST_GIVING), start))

/** 奖状颁发给|劳动模范、先进工作者: whom something was given, and no honour. */
const GIVEN_TO = /(?:颁发|颁|授予|发放|赠送|送|献)给了?(?:[〇\u3400-\u9fff]{1,8}、){0,3}$/, LONGEST_GIVING = 32

/** Shorter parts of a spelt name are words too. */
const SHORTEST_GIVEN = 3

/** Finds the names of an article's people where no title or verb gives them away: 张良一边观看展览; 那木吉拉|授牌 of 那木吉拉·巴音. */
export function findAgain(found: ReadArticle): ReadArticle {
  const article = withoutVerbs(found), names = new Set<string>()
  for (const { mentions } of article.sentences) for (const { kind, name } of mentions) {
    if (kind !== 'Person') continue
    names.add(name)
    if (name.indexOf('·') >= SHORTEST_GIVEN) names.add(name.slice(0, name.indexOf('·')))
  }
  if (!names.size) return article
  return mapSentences(article, read => mentionNames(read, names, { kind: 'Person', rule: 'person/again' }))
}
