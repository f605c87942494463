// Pages that are read in, an engine that makes good machine code sooner once there are many out: a pile is read at full speed after hundreds of pages instead of thousands, and a command for one page starts as fast as ever.
import { setFlagsFromString } from 'node:v8'

/** So many pages are a pile. */
const PILE = 20
let pages = 0

/** Called for each page that is read. V8 thinks a function hot after a thirtieth of the usual work once there is a pile. */
export function countPage(): void {
  if (++pages === PILE) setFlagsFromString('--interrupt-budget=4000')
}
