// What is known around a sentence while rules run over it: its items and subjects, and what its article has spoken of before.
import type { Span } from '#model/span.ts'
import type { DraftEntity } from './draft.ts'
import type { ProofPlace } from './evidence.ts'
import type { Item } from './items.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Subject } from './subject.ts'

export interface Scene {
  readonly view: SentenceView
  readonly items: readonly Item[]
  readonly subjects: readonly (Subject | undefined)[]
  /** Where bodies are named of which nobody knows which they are. */
  readonly strangers: readonly Span[]
  readonly main: DraftEntity | undefined
  /** The initiative that heads the paragraph, in a short sentence of its own (做强“1+N”交友平台。). */
  readonly section: DraftEntity | undefined
  /** The initiative named last in the paragraph before this sentence. */
  readonly latest: DraftEntity | undefined
  /** The places named in the article before this sentence, the last one last. */
  readonly facilities: readonly DraftEntity[]
  /** The activities and places named in the article before this sentence, the last one last. */
  readonly things: readonly DraftEntity[]
  /** The union body last said to be founded or to hold its congress, which elects people. */
  readonly electing: DraftEntity | undefined
  /** What the sentence tells as a deed, without a name. */
  readonly deed: DraftEntity | undefined
  /** The people who hold an office. */
  readonly officers: ReadonlySet<DraftEntity>
  /** The people who are said not to have been there, with the words that say so. */
  readonly absent: ReadonlyMap<DraftEntity, string>
  readonly place: ProofPlace
  /** Whether the sentence is a headline or kicker. */
  readonly head: boolean
}
