// Work on a server that may be away in, its result out, once the server is back; or an error when it stays away for too long.
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreAway } from './store-away.ts'

export interface Patience {
  /** Seconds that a server may stay away before the work is given up. */
  readonly seconds: number
  /** Told once for each time that the server is gone, and once that it is back. */
  notice?(message: string): void
}

const PAUSE = 1_000

/** Repeats `work`, which must be repeatable, while `isAway` says of its error that the server is not there. @throws StoreAway when it stays away. */
export async function waitFor<T>(server: string, work: () => Promise<T>, isAway: (error: unknown) => boolean, { seconds, notice }: Patience): Promise<T> {
  let since: number | undefined
  for (;;) {
    try {
      const result = await work()
      if (since !== undefined) notice?.(`${server} answers again · 已恢复连接`)
      return result
    } catch (error) {
      if (!isAway(error)) throw error
      // Counted from here: before, the work may have waited for other writers, who were there.
      if (since === undefined && seconds > 0) notice?.(`${server} does not answer; waiting for it up to ${seconds} s · 数据库没有应答，等待恢复`)
      since ??= performance.now()
      const left = seconds * 1_000 - (performance.now() - since)
      if (left <= 0) throw new StoreAway(server, Math.round((performance.now() - since) / 1_000), error as Error)
      await sleep(Math.min(PAUSE, left))
    }
  }
}
