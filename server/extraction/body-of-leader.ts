// A sentence and a place in it in, the firm or office out whose officer goes there with others: 某航空局党委副书记|某某一行到…送清凉.
import type { DraftEntity } from './draft.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Resolution } from './resolution.ts'

const GOES = /^(?:一行(?:\d{1,3}[余多]?人)?|带队|率队|率[^，。；]{2,10}?)(?:先后|分别|冒着[^，。；]{1,6}|顶着[^，。；]{1,6})?，?(?:到|赴|深入|走进|来到|前往|莅临)/
/** Officers of a Party committee or a government wear many hats. */
const MANY_HATS = /(?:[省市区县州旗镇乡]|街道|自治区|党)委$|人大|政协|政府|人民代表大会|党组$|纪委|纪检监察/
export const hasManyHats = (name: string): boolean => MANY_HATS.test(name)

/** The one body, of no government, in which whoever goes before an offset is said to hold a post. */
export function bodyOfLeader({ view, mentions }: ReadSentence, before: number, resolution: Resolution): DraftEntity | undefined {
  const leader = mentions.find(({ kind, start, end }) => kind === 'Person' && start < before && GOES.test(view.text.slice(end)))
  const held = leader?.titles?.findLast(({ body }) => body)?.body, named = held && mentions.find(({ start, kind }) => start === held.start && kind === 'Organization'), body = named && resolution.get(named)
  return body?.kind === 'Organization' && !hasManyHats(body.name) ? body : undefined
}
