// What the program uses of cose-base, the force layout under cytoscape-fcose, which carries no types.
declare module 'cose-base' {
  interface Rect { getCenterX(): number; getCenterY(): number }
  interface LayoutNode { rect: Rect; nodeRepulsion: number; getEdgesBetween(other: LayoutNode): readonly unknown[] }
  interface LayoutEdge { idealLength: number; edgeElasticity: number }
  interface Root { add(node: LayoutNode): LayoutNode }
  interface GraphManager { addRoot(): Root; add(edge: LayoutEdge, from: LayoutNode, to: LayoutNode): LayoutEdge }
  class CoSELayout { graphManager: GraphManager; newGraphManager(): GraphManager; newEdge(): LayoutEdge; runLayout(): void }
  class CoSENode implements LayoutNode {
    constructor(manager: GraphManager, corner: unknown, size: unknown)
    rect: Rect
    nodeRepulsion: number
    getEdgesBetween(other: LayoutNode): readonly unknown[]
  }
  type Constants = Record<string, number | boolean>
  const whole: {
    CoSELayout: typeof CoSELayout
    CoSENode: typeof CoSENode
    CoSEConstants: Constants
    layoutBase: {
      PointD: new (x: number, y: number) => unknown
      DimensionD: new (width: number, height: number) => unknown
      LayoutConstants: Constants
      FDLayoutConstants: Constants
      RandomSeed: { seed: number; x: number }
    }
  }
  export default whole
}
