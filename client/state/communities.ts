// Things and the lines among them → the communities that they make: groups with many lines inside and few to others (Louvain's method).

interface Weighted { readonly count: number; readonly beside: readonly ReadonlyMap<number, number>[]; /** Twice the lines inside it. */ readonly loops: readonly number[] }

const mostPasses = 12

/** The community of each thing, numbered by size, the largest 0; things without a line are communities of their own. The same network gives the same communities: nothing is left to chance. */
export function findCommunities(count: number, lines: readonly (readonly [number, number])[]): readonly number[] {
  let graph = gather(count, lines)
  let member = Array.from({ length: count }, (_, index) => index)
  for (let pass = 0; pass < mostPasses; pass++) {
    const { of, communities } = moveThings(graph)
    member = member.map((each) => of[each]!)
    if (communities === graph.count) break
    graph = merge(graph, of, communities)
  }
  return numberBySize(member)
}

function gather(count: number, lines: readonly (readonly [number, number])[]): Weighted {
  const beside = Array.from({ length: count }, () => new Map<number, number>())
  for (const [from, to] of lines) {
    if (from === to) continue
    beside[from]!.set(to, (beside[from]!.get(to) ?? 0) + 1)
    beside[to]!.set(from, (beside[to]!.get(from) ?? 0) + 1)
  }
  return { count, beside, loops: new Array<number>(count).fill(0) }
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)

/** Each thing goes over to the neighbours' community that gains most by it, until none moves. */
function moveThings({ count, beside, loops }: Weighted): { readonly of: readonly number[]; readonly communities: number } {
  const weight = beside.map((each, index) => sum(each.values()) + loops[index]!)
  const whole = sum(weight)
  const of = Array.from({ length: count }, (_, index) => index)
  const total = [...weight]
  let moved = whole > 0
  for (let round = 0; moved && round < mostPasses; round++) {
    moved = false
    for (let index = 0; index < count; index++) {
      const links = new Map<number, number>([[of[index]!, 0]])
      for (const [other, lines] of beside[index]!) links.set(of[other]!, (links.get(of[other]!) ?? 0) + lines)
      const own = of[index]!
      total[own]! -= weight[index]!
      const gain = (community: number): number => links.get(community)! - (total[community]! * weight[index]!) / whole
      let best = own
      for (const community of links.keys()) if (gain(community) > gain(best) + 1e-9) best = community
      total[best]! += weight[index]!
      if (best !== own) moved = true
      of[index] = best
    }
  }
  const numbers = new Map([...new Set(of)].map((community, at) => [community, at]))
  return { of: of.map((community) => numbers.get(community)!), communities: numbers.size }
}

/** Each community as one thing, the lines between two of them as one line. */
function merge({ beside, loops }: Weighted, of: readonly number[], count: number): Weighted {
  const merged = Array.from({ length: count }, () => new Map<number, number>())
  const inside = new Array<number>(count).fill(0)
  beside.forEach((each, index) => {
    const own = of[index]!
    inside[own]! += loops[index]!
    for (const [other, lines] of each) {
      if (of[other] === own) inside[own]! += lines
      else merged[own]!.set(of[other]!, (merged[own]!.get(of[other]!) ?? 0) + lines)
    }
  })
  return { count, beside: merged, loops: inside }
}

function numberBySize(member: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>()
  for (const each of member) sizes.set(each, (sizes.get(each) ?? 0) + 1)
  const order = new Map([...sizes].sort(([a, one], [b, other]) => other - one || a - b).map(([each], at) => [each, at]))
  return member.map((each) => order.get(each)!)
}
