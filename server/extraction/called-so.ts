// A scene and what kind of activity is meant in, the one last named that is called so out: the class that something is brought into, the pairing at which somebody is taken on as apprentice, what the parties sign.
import type { DraftEntity } from './draft.ts'
import type { Scene } from './scene.ts'

const CALLED: Readonly<Record<string, RegExp>> = { class: /(?:托管班|暑托班|托管|[班营]|夜校|学堂)[”》]?$/, pairing: /师徒|结对|拜师|收徒|师带徒|传帮带|名师带/, signing: /签[约订署下]|协议》?$|合同》?$|公约》?$|备忘录》?$/ }

/** Undefined where `kind` is no kind of activity that this knows. */
export function lastCalled(kind: string, { items, things, main }: Scene): readonly DraftEntity[] | undefined {
  const called = CALLED[kind]
  if (!called) return undefined
  const here = items.flatMap(({ members }) => members.map(({ entity }) => entity))
  const last = [...(main ? [main] : []), ...things, ...here].findLast(entity => entity.kind === 'Initiative' && called.test(entity.name))
  return last ? [last] : []
}
