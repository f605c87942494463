// An island that has been begun → the same after the springs and charges of CoSE (the force layout of fcose) have come to rest.
/// <reference path="./cose-base.d.ts" />
import coseBase from 'cose-base'
import type { Placed, Point } from '../boxes.ts'
import { withSteadyChance } from './steady-chance.ts'

const { CoSELayout, CoSENode, CoSEConstants, layoutBase } = coseBase
const { PointD, DimensionD, LayoutConstants, FDLayoutConstants, RandomSeed } = layoutBase

const edgeLength = 75
const elasticity = 0.4
const repulsion = 9000

/** What fcose sets for `quality: proof` from given places, without tiles, compounds or constraints. */
function setConstants(): void {
  const shared = { DEFAULT_GRAVITY_STRENGTH: 0.35, DEFAULT_GRAVITY_RANGE_FACTOR: 2.5, MAX_ITERATIONS: 1500, DEFAULT_EDGE_LENGTH: edgeLength, MIN_REPULSION_DIST: edgeLength / 10, DEFAULT_COOLING_FACTOR_INCREMENTAL: 0.3, DEFAULT_INCREMENTAL: true }
  Object.assign(FDLayoutConstants, shared)
  Object.assign(CoSEConstants, shared, { DEFAULT_RADIAL_SEPARATION: edgeLength, TILE: false, PURE_INCREMENTAL: true, TREE_REDUCTION_ON_INCREMENTAL: true })
  Object.assign(LayoutConstants, { QUALITY: 2, DEFAULT_INCREMENTAL: true })
  Object.assign(RandomSeed, { seed: 1, x: 0 })
}

/** Lines name their ends by index. The same island comes to rest in the same way every time. */
export function letSpringsRest(boxes: readonly Placed[], lines: readonly (readonly [number, number])[]): readonly Point[] {
  setConstants()
  const layout = new CoSELayout()
  const manager = layout.newGraphManager()
  const root = manager.addRoot()
  const nodes = boxes.map(({ x, y, reach }) => {
    const [width, height] = [reach.left + reach.right, reach.top + reach.bottom]
    const node = root.add(new CoSENode(manager, new PointD(x - width / 2, y - height / 2), new DimensionD(width, height)))
    node.nodeRepulsion = repulsion
    return node
  })
  for (const [one, other] of lines) {
    const [from, to] = [nodes[one]!, nodes[other]!]
    if (from === to || from.getEdgesBetween(to).length > 0) continue
    Object.assign(manager.add(layout.newEdge(), from, to), { idealLength: edgeLength, edgeElasticity: elasticity })
  }
  withSteadyChance(() => layout.runLayout())
  return nodes.map(({ rect }) => ({ x: rect.getCenterX(), y: rect.getCenterY() }))
}
