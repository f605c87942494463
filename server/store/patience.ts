// Work on a server that may be away in, its result out, once the server is back; or an error when it stays away for too long.
import { setTimeout as sleep } from 'node:timers/promises'

export interface Patience {
  /** Seconds that a server may stay away before the work is given up. */
  readonly seconds: number
  /** Told once for each time that the server is gone, and once that it is back. */
  notice?(message: string): void
}

const PAUSE = 1_000

/** Repeats `work`, which must be repeatable, while `isAway` says of its error that the server is not there. @throws Error that names the server and the time. */
export async function waitFor<T>(server: string, work: () => Promise<T>, isAway: (error: unknown) => boolean, { seconds, notice }: Patience): Promise<T> {
  let since: number | undefined
  for (;;) {
    const began = performance.now()
    try {
      const result = await work()
      if (since !== undefined) notice?.(`${server} answers again · 已恢复连接`)
      return result
    } catch (error) {
      if (!isAway(error)) throw error
      if (since === undefined && seconds > 0) notice?.(`${server} does not answer; waiting for it up to ${seconds} s · 数据库没有应答，等待恢复`)
      since ??= began
      if (performance.now() - since > seconds * 1_000) throw new Error(`${server} has not answered for ${Math.round((performance.now() - since) / 1_000)} s (${(error as Error).message.split('. ', 1)[0]}). Start it and run the same command again: what was saved stays saved · 数据库长时间没有应答，启动后重新运行即可，已保存的不会丢失。`, { cause: error })
      await sleep(PAUSE)
    }
  }
}
