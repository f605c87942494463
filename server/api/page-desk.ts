// What takes pages in, handed over by whoever serves: the API itself reads no page.

/** What a page is known to be before it is read. */
export interface PageLabel {
  readonly id: string
  readonly newspaper?: string
  readonly date?: string
  readonly number?: string
}

export interface SavedPage {
  readonly id: string
  /** `kept`: not read again, as file and rulebook are those it was saved with. */
  readonly outcome: 'added' | 'replaced' | 'unchanged' | 'kept'
  readonly articles: number
  readonly claims: number
  readonly dropped: number
}

export interface Progress {
  readonly page: string
  readonly step: 'reading' | 'saved' | 'failed'
  readonly message?: string
}

/** Each method rejects with an error whose message may be shown. */
export interface PageDesk {
  savePage(bytes: Uint8Array, label: PageLabel): Promise<SavedPage>
  removePage(id: string): Promise<boolean>
  /** What happens to pages from now on, until the iterator is left. */
  progress(): AsyncIterable<Progress>
}
