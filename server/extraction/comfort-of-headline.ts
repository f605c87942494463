// A deed whose sentence does not say whom it is done for and the headline in, the deed named by whom the headline says out: 把手套交给检修工某某, under 某总工会|慰问春检职工.
import { whomOf, type Deed } from './deed.ts'
import type { ReadArticle } from './resolution.ts'

const COMFORTED = /(?:慰问|看望|走访慰问)(?:了)?([^，。；：“”！\s]{2,16})(?=[，。；！\s]|$)/

export function comfortOfHeadline({ sentences, heads }: ReadArticle, deed: Deed): Deed {
  if (!deed.isBare) return deed
  for (const { view } of sentences.slice(0, heads)) {
    const said = COMFORTED.exec(view.text)?.[1], whom = said && whomOf(said)
    if (whom) return { ...deed, head: '慰问', name: () => `慰问${whom}`, aliases: host => host ? [`${host.name}慰问`, `${host.name}慰问${whom}`] : [] }
  }
  return deed
}
