// Who holds the database in, the error that says so out.

/** Who has a database open for writing. */
export interface Holder {
  readonly pid: number
  /** The machine's name. */
  readonly host: string
  /** ISO time at which it opened the database. */
  readonly started: string
  /** Where it serves, if it serves. */
  readonly address?: string
}

/** Another process, or another part of this one, has the database open for writing. */
export class DatabaseHeld extends Error {
  readonly pid: number | undefined
  readonly address: string | undefined

  constructor(file: string, holder: Holder | undefined) {
    const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.started}${holder.address ? `, which serves at ${holder.address}` : ''}` : 'another process'
    super(`The database ${file} is held by ${who}. Stop it, or hand the work to it.`)
    this.name = 'DatabaseHeld'
    this.pid = holder?.pid
    this.address = holder?.address
  }
}
