// Nothing in, the error out that says that pages were saved or removed while the graph was being read.

/** What was written so far fits together no longer. */
export class GraphChanged extends Error {
  constructor() {
    super('The graph changed while it was being exported. Try again when nothing is being saved · 导出期间图谱有变动，请稍后重试。')
  }
}
