// A newspaper page as it was read: decoded text and what is known of where it comes from.

/** What is known of a page besides its text. Dates are ISO, as exact as known. */
export interface PageMeta {
  /** newspaper/date/number where all three are known, else the file's path relative to the argument it was found under. */
  readonly id: string
  readonly newspaper?: string
  /** The day of the issue, `YYYY-MM-DD`. */
  readonly date?: string
  /** The page's number in its issue, as printed. */
  readonly number?: string
  /** The page cannot be older or younger than these days: inferred from its text where `date` is not known. */
  readonly notBefore?: string
  readonly notAfter?: string
}

/** A page: its decoded text, which every offset counts in (UTF-16 code units), and the SHA-256 of the file's bytes. */
export interface Page extends PageMeta {
  readonly text: string
  readonly hash: string
}
