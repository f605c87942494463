// A database of an older layout in, the error that says how to bring it up to date out.

export class OldLayout extends Error {
  constructor(place: string, found: number, needed: number) {
    super(`The graph at ${place} has layout ${found}, this program needs ${needed}. Bring it up to date, with all its pages: atlas ingest --rebuild · 库的格式较旧，请运行 atlas ingest --rebuild。`)
    this.name = 'OldLayout'
  }
}
