// Nothing in, the most memory that this process ever held over 500 page reads out.
import { loadRulebook } from '#rulebook/load-rulebook.ts'
import { readPile, seedPages } from './seed-pages.ts'

/** MB of resident memory, words and rules included. Only true in a process that did nothing else. */
export function measureMemory(): number {
  readPile(seedPages, 100, loadRulebook())
  return process.resourceUsage().maxRSS / 1024
}
