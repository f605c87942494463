// The error of bytes that are no page: what is wrong with them, in English and Chinese.

export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage'
  /** The reason alone, in Chinese. */
  readonly reasonZh: string

  constructor(reason: string, reasonZh: string) {
    super(`${reason}（${reasonZh}）`)
    this.reasonZh = reasonZh
  }
}
