// The limits of one request in, its running account out: stops an answer that grows too large, or takes too long, while it is being put together.
import { LIMITS } from './limits.ts'
import { refuse } from './refusal.ts'

export interface Allowance {
  /** Aborted past any limit, with the error that the client is shown. */
  readonly signal: AbortSignal
  /** Counts `things` rows of the answer. @throws the signal's reason past the limit of things. */
  spend(things: number): void
  /** Counts `pages` whose text is read. @throws the signal's reason past the limit of pages. */
  spendTexts(pages: number): void
  /** Called before every question to the store, so that a refused request asks no more. @throws the signal's reason. */
  requireOpen(): void
  /** Ends the account; its time no longer runs. */
  close(): void
}

/** Opens the account of one request, which may take so many milliseconds from now. Once past a limit it stays shut. */
export function openAllowance(milliseconds: number = LIMITS.milliseconds): Allowance {
  const controller = new AbortController()
  const { signal } = controller
  const shut = (message: string): void => controller.abort(refuse(message))
  const timer = setTimeout(() => shut(`The request took longer than ${milliseconds / 1000} seconds. Ask for less at once.`), milliseconds).unref()
  let things = 0
  let texts = 0
  return {
    signal,
    requireOpen: () => signal.throwIfAborted(),
    close: () => clearTimeout(timer),
    spend(count) {
      things += count
      if (things > LIMITS.things) shut(`The answer would hold more than ${LIMITS.things} things. Ask for fewer at once.`)
      signal.throwIfAborted()
    },
    spendTexts(count) {
      texts += count
      if (texts > LIMITS.pageTexts) shut(`One request may read the texts of at most ${LIMITS.pageTexts} pages.`)
      signal.throwIfAborted()
    },
  }
}
