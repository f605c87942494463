// The limits of one request in, its running account out: stops an answer that grows too large, or takes too long, while it is being put together.
import { LIMITS } from './limits.ts'
import { refuse } from './refusal.ts'

/** What is past a limit never resolves, rather than throw in thousands of places: whoever waits for it is let go, and the signal says why. */
export interface Allowance {
  /** Aborted past any limit, with the error that the client is shown. */
  readonly signal: AbortSignal
  /** Counts `things` rows of the answer; resolves within the limit of things. */
  spend(things: number): Promise<void>
  /** Counts `pages` whose text is read; resolves within the limit of pages. */
  spendTexts(pages: number): Promise<void>
  /** Awaited before every question to the store, so that a refused request asks no more; resolves until then. */
  whileOpen(): Promise<void>
  /** Ends the account; its time no longer runs. */
  close(): void
}

const letGo = (): Promise<never> => new Promise(() => undefined)

/** Opens the account of one request, which may take so many milliseconds from now. Once past a limit it stays shut. */
export function openAllowance(milliseconds: number = LIMITS.milliseconds): Allowance {
  const controller = new AbortController()
  const { signal } = controller
  const shut = (message: string): void => { if (!signal.aborted) controller.abort(refuse(message)) }
  const timer = setTimeout(() => shut(`The request took longer than ${milliseconds / 1000} seconds. Ask for less at once.`), milliseconds).unref()
  const whileOpen = (): Promise<void> => (signal.aborted ? letGo() : Promise.resolve())
  let things = 0
  let texts = 0
  return {
    signal,
    whileOpen,
    close: () => clearTimeout(timer),
    spend(count) {
      things += count
      if (things > LIMITS.things) shut(`The answer would hold more than ${LIMITS.things} things. Ask for fewer at once.`)
      return whileOpen()
    },
    spendTexts(count) {
      texts += count
      if (texts > LIMITS.pageTexts) shut(`One request may read the texts of at most ${LIMITS.pageTexts} pages.`)
      return whileOpen()
    },
  }
}
