// Pages that are read in, an engine that makes good machine code sooner once there are many out: a pile is read at full speed after hundreds of pages instead of thousands, and a command for one page starts as fast as ever.
import { setFlagsFromString } from 'node:v8'

/** So many pages are a pile, and so many have shown which functions are hot: making the rest quick costs more than it gives from then on. */
const PILE = 20, KNOWN = 1000
let pages = 0

/** Called for each page that is read. V8 thinks a function hot after a thirtieth of the usual work once there is a pile, and after the usual work again at last. */
export function countPage(): void {
  if (++pages === PILE) setFlagsFromString('--interrupt-budget=4000')
  else if (pages === KNOWN) setFlagsFromString('--interrupt-budget=135168')
}
