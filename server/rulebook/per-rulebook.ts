// What is worked out of a rulebook once for all pages.
import type { Rulebook } from './rulebook.ts'

/** Nearly always the same rulebook asks: what was given last is at hand. */
export class PerRulebook<Made extends object> {
  readonly #make: (rulebook: Rulebook) => Made
  readonly #made = new WeakMap<Rulebook, Made>()
  #lastFor: Rulebook | undefined
  #last: Made | undefined

  constructor(make: (rulebook: Rulebook) => Made) {
    this.#make = make
  }

  of(rulebook: Rulebook): Made {
    return this.#lastFor === rulebook ? this.#last as Made : this.#recall(rulebook)
  }

  #recall(rulebook: Rulebook): Made {
    let made = this.#made.get(rulebook)
    if (!made) this.#made.set(rulebook, made = this.#make(rulebook))
    this.#lastFor = rulebook
    return this.#last = made
  }
}
