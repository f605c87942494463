// Nothing in, the rulebook's version at once and the rulebook itself when the first page is read out.
import { areaTreeOf, type AreaTree } from '#names/area-tree.ts'
import { loadRulebook, rulebookVersion } from '#rulebook/load-rulebook.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'

export interface Reader {
  readonly version: string
  load(): { readonly rulebook: Rulebook; readonly areas: AreaTree }
}

/** Opens what reads pages; words are only loaded where a page needs them. */
export function openReader(): Reader {
  let loaded: ReturnType<Reader['load']> | undefined
  return {
    version: rulebookVersion(),
    load() {
      if (!loaded) {
        const rulebook = loadRulebook()
        loaded = { rulebook, areas: areaTreeOf(rulebook.areas) }
      }
      return loaded
    },
  }
}
