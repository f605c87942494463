// A body's name and the areas it lies in, the name without them in front out: 北京市大兴区总工会 and 大兴区总工会 are both 总工会 of 110115.
import type { Area } from '#names/area-tree.ts'

/** `region` goes from the smallest area up. A short form (大兴) only counts where the body or the next area follows: 大兴机场 is no 机场 of 大兴. */
export function stripRegion(name: string, region: readonly Area[]): string {
  let rest = name
  for (const [at, area] of [...region.entries()].reverse()) {
    if (rest.startsWith(area.name)) rest = rest.slice(area.name.length)
    else if (area.short && rest.startsWith(area.short) && follows(rest.slice(area.short.length), region.slice(0, at))) rest = rest.slice(area.short.length)
  }
  return rest === '' ? name : rest
}

const follows = (rest: string, inner: readonly Area[]): boolean => rest.startsWith('总工会') || inner.some(area => rest.startsWith(area.name))
