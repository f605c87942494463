// A read article and the contest that it is about in, who took part by a list of its prizes out: 一等奖：某某（某公司）, 优秀组织奖：甲工会、乙工会.
import { CodeSet } from '#model/code-set.ts'
import { isAttended } from './attended.ts'
import { isBody, type Draft, type DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { Mention } from './mention.ts'
import { isHonourOfGroups } from './objections.ts'
import { readEvents, readPrizes } from './prize-rows.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** The people and bodies to whom a list gives the prizes of the main activity; what stands in brackets is only whose people they are. */
export function relateWinners(article: ReadArticle, main: DraftEntity | undefined, draft: Draft, resolution: Resolution, pageText: string): void {
  if (!main || !isAttended(main, true)) return
  for (const [index, { view, mentions }] of article.sentences.entries()) {
    if (index < article.heads) continue
    const events = readEvents(view)
    if (events) for (const mention of mentions) {
      const winner = mention.start >= events.winners.start && WINS.has(view.text.charCodeAt(mention.start - 1)) && !isBracketed(view.text, mention) ? resolution.get(mention) : undefined
      if (winner && (winner.kind === 'Person' || isBody(winner) || winner.kind === 'Venue')) draft.relate(asWinner(winner, resolution), 'ATTENDED', main, proveBy(placeOf(article, index, pageText), events.prize.start, mention.end, 'attend/of-prizes', true), 'participant')
    }
    for (const { prize, winners } of readPrizes(view)) {
      const honour = mentions.find(({ kind, start, end }) => kind === 'Honour' && start >= prize.start && end <= prize.end), given = honour && resolution.get(honour)
      for (const mention of mentions) {
        const winner = mention.start >= winners.start && mention.end <= winners.end && !isBracketed(view.text, mention) ? resolution.get(mention) : undefined
        if (!winner || winner.kind !== 'Person' && !isBody(winner)) continue
        const proof = proveBy(placeOf(article, index, pageText), prize.start, mention.end, 'attend/of-prizes', true)
        draft.relate(winner, 'ATTENDED', main, proof, 'participant')
        if (given && isBody(winner) && isHonourOfGroups(given)) draft.relate(winner, 'HONOURED_WITH', given, { ...proof, rule: 'honour/of-prizes' })
      }
    }
  }
}

const isBracketed = (text: string, { start }: Mention): boolean => text.lastIndexOf('（', start) > text.lastIndexOf('）', start)

/** What stands behind the colon of an event, or beside who does. */
const WINS = new CodeSet('：、和')
/** 光伏运维：|三塘光伏电站: a place that wins is a body. */
function asWinner(winner: DraftEntity, resolution: Resolution): DraftEntity {
  if (winner.kind === 'Venue') resolution.makeBody(winner)
  return winner
}
