// A request that a click started → its answer; or null, and what went wrong on the screen, where it failed.
import { GraphError } from '../graph/request.ts'
import { trouble } from './desk.ts'

export async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    const answer = await work
    trouble.value = null
    return answer
  } catch (cause) {
    trouble.value = cause instanceof GraphError ? cause.trouble : 'broken'
    return null
  }
}
