// A drawn network → a place for every node: fcose island by island, labels pushed apart, islands packed to the screen's shape.
import type { Collection, Core, NodeCollection, NodeSingular } from 'cytoscape'
import type { FcoseLayoutOptions } from 'cytoscape-fcose'
import { findPlace, pushApart, type Placed, type Point } from './boxes.ts'
import { stepOffLines } from './clearing.ts'
import { boxOf, type NodeData } from './elements.ts'
import { packIslands } from './packing.ts'

/** fcose keeps nodes as far apart as if they were round; names are wide and low, so the island is drawn in and pushed apart by its boxes, a little at a time to keep its shape. */
const tighter = 0.84
const pulls = 6
/** Room for an arrow between two names that touch. */
const islandGap = 24

const readNode = (node: NodeSingular) => node.data() as NodeData
const placeOf = (node: NodeSingular): Placed => ({ ...node.position(), reach: boxOf(readNode(node)) })

/** Lays everything out anew. The same network gives the same picture: nothing in it is left to chance. */
export function arrangeAll(cy: Core, aspect: number): void {
  const islands = cy.elements().components()
  for (const island of islands) layIsland(island)
  const moves = packIslands(islands.map((island) => ({
    boxes: island.nodes().map(placeOf),
    lines: island.edges().map((edge) => [{ ...edge.source().position() }, { ...edge.target().position() }] as const),
  })), aspect)
  cy.batch(() => {
    islands.forEach((island, index) => {
      const move = moves[index]!
      island.nodes().positions((node) => ({ x: node.position('x') + move.x, y: node.position('y') + move.y }))
    })
  })
}

function layIsland(island: Collection): void {
  const nodes = island.nodes()
  startPositions(island)
  if (nodes.length > 2) island.layout(fcose(nodes.length)).run()
  if (nodes.length > 600) return
  const order = new Map(nodes.map((node, index) => [node.id(), index]))
  const lines = island.edges().map((edge) => [order.get(edge.source().id())!, order.get(edge.target().id())!] as const)
  let places = nodes.map(placeOf)
  const move = (points: readonly Point[]) => { places = places.map((place, index) => ({ ...place, ...points[index]! })) }
  for (let pull = 0; pull < pulls; pull++) {
    move(places.map(({ x, y }) => ({ x: x * tighter, y: y * tighter })))
    for (let round = 0; round < 4; round++) {
      move(stepOffLines(places, lines))
      move(pushApart(places, islandGap, 8))
    }
  }
  move(pushApart(places, islandGap))
  nodes.positions((_, index) => ({ x: places[index]!.x, y: places[index]!.y }))
}

const fcose = (size: number): FcoseLayoutOptions => ({
  name: 'fcose', quality: size > 500 ? 'draft' : 'proof', randomize: size > 500, animate: false, fit: false, nodeDimensionsIncludeLabels: true, packComponents: false,
  nodeRepulsion: () => 9000, idealEdgeLength: () => 75, edgeElasticity: () => 0.4, gravity: 0.35, gravityRange: 2.5, numIter: 1500, tile: false,
} as FcoseLayoutOptions)

/** Rings about the best-connected node, so that fcose starts from the same place every time. */
function startPositions(island: Collection): void {
  const nodes = island.nodes()
  const hub = nodes.max((node) => node.degree(false)).ele
  const rings = new Map<number, NodeSingular[]>()
  island.bfs({ roots: hub, visit: (node, _edge, _from, _index, depth) => void rings.set(depth, [...(rings.get(depth) ?? []), node]) })
  for (const [depth, ring] of rings) ring.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / ring.length + depth * 0.5
    node.position({ x: 170 * depth * Math.cos(angle), y: 110 * depth * Math.sin(angle) })
  })
}

/** Finds a free place for each new node near a drawn neighbour of it; what was drawn stays where it is. */
export function placeNew(cy: Core, added: NodeCollection): void {
  const taken = cy.nodes().difference(added).map(placeOf)
  const middle = { x: 0, y: 0 }
  const waiting = added.toArray() as NodeSingular[]
  const placed = new Set<string>(cy.nodes().difference(added).map((node) => node.id()))
  for (let at = waiting.length; waiting.length > 0; at--) {
    // Neighbours of placed nodes first; when a whole round finds none, the next one starts an island of its own.
    const next = waiting.shift()!
    const anchor = next.neighborhood().nodes().filter((node) => placed.has(node.id()))
    if (anchor.empty() && at > 0) {
      waiting.push(next)
      continue
    }
    const reach = boxOf(readNode(next))
    const place = findPlace((anchor.toArray()[0] as NodeSingular | undefined)?.position() ?? middle, reach, taken)
    next.position({ ...place })
    taken.push({ ...place, reach })
    placed.add(next.id())
    at = waiting.length + 1
  }
}
