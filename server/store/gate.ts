// Pieces of work in, their turns out: many shared ones at a time, or one exclusive one, in the order they came.

export class Gate {
  #shared = 0
  #exclusive = false
  readonly #waiting: { readonly alone: boolean; readonly enter: () => void }[] = []

  /** Runs `work` beside other shared work. */
  async share<T>(work: () => Promise<T>): Promise<T> {
    return this.#pass(false, work)
  }

  /** Runs `work` with nothing beside it. */
  async exclude<T>(work: () => Promise<T>): Promise<T> {
    return this.#pass(true, work)
  }

  async #pass<T>(alone: boolean, work: () => Promise<T>): Promise<T> {
    await new Promise<void>(enter => {
      this.#waiting.push({ alone, enter })
      this.#admit()
    })
    try {
      return await work()
    } finally {
      if (alone) this.#exclusive = false
      else this.#shared -= 1
      this.#admit()
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && !this.#exclusive && !(next.alone && this.#shared > 0); next = this.#waiting[0]) {
      this.#waiting.shift()
      if (next.alone) this.#exclusive = true
      else this.#shared += 1
      next.enter()
    }
  }
}
