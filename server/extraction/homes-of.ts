// A read article in, the bodies that its people are said to come from out; and the body named last before a place.
import { isBody, type DraftEntity } from './draft.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** Where people are said to come from, told before or after their trade: 焊工鲁大勇|来自|某某公司. */
export function homesOf({ sentences }: ReadArticle, resolution: Resolution): ReadonlyMap<DraftEntity, DraftEntity> {
  const homes = new Map<DraftEntity, DraftEntity>()
  for (const { view, mentions } of sentences) for (const mention of mentions) {
    if (mention.kind !== 'Person' || !view.text.startsWith('来自', mention.end)) continue
    const home = mentions.find(({ start }) => start === mention.end + 2), person = resolution.get(mention), body = home && resolution.get(home)
    if (person && body?.kind === 'Organization' && !homes.has(person)) homes.set(person, body)
  }
  return homes
}

/** 某某联合会抽调裁判，其|主席牟振海…: the body named last. */
export function bodyUpTo({ mentions }: ReadArticle['sentences'][number], at: number, resolution: Resolution): DraftEntity | undefined {
  const mention = mentions.findLast(candidate => candidate.end < at && isBody(candidate))
  return mention && resolution.get(mention)
}
