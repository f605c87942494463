// The limits of one request in, its running account out: stops an answer that grows too large, or takes too long, while it is being put together.
import { LIMITS } from './limits.ts'
import { refuse } from './refusal.ts'

export interface Allowance {
  /** Counts `things` rows of the answer. @throws GraphQLError past the limit of things or of time. */
  spend(things: number): void
  /** Counts `pages` whose text is read. @throws GraphQLError past the limit of pages. */
  spendTexts(pages: number): void
  /** @throws GraphQLError past the limit of time: called before every question to the store. */
  checkTime(): void
}

export const outOfTime = (milliseconds: number): string => `The request took longer than ${milliseconds / 1000} seconds. Ask for less at once.`

/** Opens the account of one request; its time runs from now. */
export function openAllowance(milliseconds: number = LIMITS.milliseconds, now: () => number = Date.now): Allowance {
  const deadline = now() + milliseconds
  let things = 0
  let pageTexts = 0
  const checkTime = (): void => {
    if (now() > deadline) throw refuse(outOfTime(milliseconds))
  }
  return {
    checkTime,
    spend(count) {
      checkTime()
      things += count
      if (things > LIMITS.things) throw refuse(`The answer would hold more than ${LIMITS.things} things. Ask for fewer at once.`)
    },
    spendTexts(count) {
      pageTexts += count
      if (pageTexts > LIMITS.pageTexts) throw refuse(`One request may read the texts of at most ${LIMITS.pageTexts} pages.`)
    },
  }
}
