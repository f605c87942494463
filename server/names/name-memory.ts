// A name in, what was once worked out for it out: a page names the same bodies again and again, and each is compared with all others.

/** A page of nothing but names costs no more memory than this many. */
const MOST = 1000

/** Stands for the answer that there is nothing, so that one look tells it from none given yet. */
const NOTHING = Symbol('nothing')

export class NameMemory<Answer> {
  readonly #workOut: (name: string) => Answer
  readonly #known = new Map<string, Answer | typeof NOTHING>()

  constructor(workOut: (name: string) => Answer) {
    this.#workOut = workOut
  }

  of(name: string): Answer {
    const known = this.#known.get(name)
    return known === undefined ? this.#learn(name) : known === NOTHING ? undefined as Answer : known
  }

  #learn(name: string): Answer {
    if (this.#known.size >= MOST) this.#known.clear()
    const answer = this.#workOut(name)
    this.#known.set(name, answer === undefined ? NOTHING : answer)
    return answer
  }
}
