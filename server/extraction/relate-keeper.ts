// A read article whose rules have spoken in, the union that a facility nobody is known to run is told with out: inferred to run it, where a word of building or keeping stands between the two.
import { CodeSet } from '#model/code-set.ts'
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { standsFirst } from './beside-role.ts'
import { isBody, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import { itemsOf, type Item } from './items.ts'
import type { Mention } from './mention.ts'
import { isDenied, isUnreal } from './modality.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** What unions keep for people; halls, parks and squares are only where things are. */
const ENDS_FACILITY = new CodeSet('站点屋吧家湾室堂栈筑厅”》'), FACILITY = /(?:驿站|小站|服务站|补给站|加氧站|休息站|工作站|接力站|站点|书屋|书吧|小屋|小家|之家|港湾|休憩室|休息室|食堂|托育点|托管点|驿家|小栈|小筑|氧吧|心理室|减压室|会客厅)[”》]?$/
const LONGEST = 400

export function relateKeeper(article: ReadArticle, draft: Draft, resolution: Resolution, rulebook: Rulebook, pageText: string): void {
  let kept: ReadonlySet<string> | undefined
  for (let index = article.heads; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence
    if (!namesBoth(read, resolution)) continue
    kept ??= new Set(draft.edgesOf('RUNS').map(({ to }) => to))
    const items = itemsOf(read, resolution, rulebook.lexicon)
    if (items.length > LONGEST) continue
    for (const [at, item] of items.entries()) {
      const [place] = item.members.length === 1 ? item.members : []
      const keeper = place && isFree(place.entity, kept) && !isRoom(items, at) ? keeperOf(items, at) : undefined
      if (!place || !keeper || isUnreal(read.view, item.start) || isDenied(read.view, Math.min(keeper.start, item.start), Math.max(keeper.end, item.end))) continue
      for (const { entity } of keeper.members) if (!place.entity.name.includes(entity.name)) draft.relate(entity, 'RUNS', place.entity, proveBy(placeOf(article, index, pageText), keeper.start, item.end, 'run/beside', false))
    }
  }
}

/** Whether a sentence names a union and a facility. */
function namesBoth({ mentions }: ReadSentence, resolution: Resolution): boolean {
  let union = false, facility = false
  for (let i = 0; i < mentions.length && !(union && facility); i++) {
    const entity = resolution.get(mentions[i] as Mention)
    if (entity?.kind === 'UnionBody') union = true
    else if (!facility && entity?.kind === 'Venue') facility = isFacility(entity)
  }
  return union && facility
}

const isFacility = ({ name }: DraftEntity): boolean => ENDS_FACILITY.has(name.charCodeAt(name.length - 1)) && FACILITY.test(name)
/** Whether it is a facility that nobody is known to run. */
const isFree = (entity: DraftEntity, kept: ReadonlySet<string>): boolean => entity.kind === 'Venue' && isFacility(entity) && !kept.has(entity.id)

/** 热饭间、|心理室、…, 还有|氧吧: what a facility has in it. */
function isRoom(items: readonly Item[], at: number): boolean {
  const before = prior(items, at)?.text === '“' ? prior(items, at - 1)?.text : prior(items, at)?.text, after = items[at + 1]?.text === '”' ? items[at + 2]?.text : items[at + 1]?.text
  return before === '、' || after === '、' || /^(?:还?有|设有|配有)/.test((items[at] as Item).members[0]?.entity.name ?? '') || /^(?:还?有|设有|配有)$/.test(before ?? '')
}

/** 某工会|在西闸口建起|“小站”; “小筑”|由|某工会|管理: no other body between, and a word of keeping. */
function keeperOf(items: readonly Item[], at: number): Item | undefined {
  for (let i = at - 1, isRun = false; i >= 0; i--) {
    const item = items[i] as Item
    if (item.text === '；' && !item.members.length) break
    if (item.members.some(({ entity }) => isBody(entity) || entity.kind === 'Person')) {
      if (isRun && item.members.every(({ entity }) => entity.kind === 'UnionBody') && standsFirst(items, i) && !OWNED.has(items[i + 1])) return item
      break
    }
    isRun ||= (item.acts & ACT.run) !== 0
  }
  const by = items[at + 1]?.text === '，' || items[at + 1]?.text === '”' ? at + 2 : at + 1, keeper = items[by]?.text === '由' ? items[by + 1] : undefined
  return keeper?.members.every(({ entity }) => entity.kind === 'UnionBody') && keeper.members.length && items.slice(by + 2, by + 6).some(({ acts }) => (acts & ACT.run) !== 0) ? keeper : undefined
}
const OWNED = new WordGroup(/^(?:所属|下属|的)$/)
