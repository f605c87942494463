// Steps of a walk through the graph in, how far it has come on standard error out: one moving line on a terminal, a line a tenth for a large graph elsewhere.
import type { Step } from '#export/graph-walk.ts'

const NAMES: Readonly<Record<Step['pass'], string>> = { entities: 'entities · 实体', facts: 'facts · 事实', edges: 'edges · 关系', claims: 'claims · 陈述' }

/** Entities from which on a walk takes so long that somebody who reads a log wants to see it move. */
const LARGE = 20_000
const PAUSE = 100

export interface Progress {
  step(step: Step): void
  /** Leaves nothing of the moving line. */
  end(): void
}

export function showProgress({ moving }: { readonly moving: boolean }): Progress {
  let [shown, tenth] = [0, '']
  return {
    step(step) {
      const line = `${NAMES[step.pass]}  ${step.done.toLocaleString('en')}/${step.total.toLocaleString('en')}`
      if (moving) {
        if (performance.now() - shown < PAUSE) return
        shown = performance.now()
        process.stderr.write(`\r\x1b[K${line}`)
      } else if (step.total >= LARGE) {
        const next = `${step.pass} ${Math.floor((10 * step.done) / step.total)}`
        if (next !== tenth) process.stderr.write(`${line}\n`)
        tenth = next
      }
    },
    end: () => {
      if (moving && shown > 0) process.stderr.write('\r\x1b[K')
    },
  }
}
