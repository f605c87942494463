// Lines among things → the islands that they make, the things of each in a fixed order.

export type Line = readonly [number, number]

/** Who is beside whom, in the order of the lines. */
export function findNeighbours(count: number, lines: readonly Line[]): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of lines) {
    if (from === to) continue
    neighbours[from]!.push(to)
    neighbours[to]!.push(from)
  }
  return neighbours
}

/** Each island as the indices of its things, lowest first. */
export function findIslands(neighbours: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen = new Set<number>()
  const islands: number[][] = []
  neighbours.forEach((_, first) => {
    if (seen.has(first)) return
    const island = [first]
    seen.add(first)
    for (let at = 0; at < island.length; at++) {
      for (const next of neighbours[island[at]!]!) {
        if (seen.has(next)) continue
        seen.add(next)
        island.push(next)
      }
    }
    islands.push(island.sort((a, b) => a - b))
  })
  return islands
}

/** Depth by depth from one thing outwards: each with the one that it was reached from. */
export function walkOutwards(from: number, neighbours: readonly (readonly number[])[]): readonly { readonly at: number; readonly by: number; readonly depth: number }[] {
  const seen = new Set([from])
  const walk = [{ at: from, by: from, depth: 0 }]
  for (const { at, depth } of walk) {
    for (const next of neighbours[at]!) {
      if (seen.has(next)) continue
      seen.add(next)
      walk.push({ at: next, by: at, depth: depth + 1 })
    }
  }
  return walk
}
