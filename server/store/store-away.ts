// How long which server has been away in, the error that says so out.

/** The database's server does not answer. Nothing of the work that failed by it is known to be saved; what was saved before stays saved. */
export class StoreAway extends Error {
  /** `seconds` for which it was waited for; 0 where nobody waited. */
  constructor(server: string, seconds: number, cause: Error) {
    const reason = cause.message.split(/\.\s/, 1)[0]
    super(seconds > 0
      ? `${server} has not answered for ${seconds} s (${reason}). Start it and run the same command again: what was saved stays saved · 数据库长时间没有应答，启动后重新运行即可，已保存的不会丢失。`
      : `${server} does not answer (${reason}) · 数据库没有应答，请稍后再试。`, { cause })
    this.name = 'StoreAway'
  }
}
