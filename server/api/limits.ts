// The limits of one request, as numbers: what a client may ask before it is told to ask for less.
import { MOST_PAGE_BYTES } from '#model/page-bytes.ts'

export const LIMITS = {
  /** Levels of fields in one operation. */
  depth: 12,
  /** Aliased fields in one document. */
  aliases: 30,
  /** Lexical tokens in one document. */
  tokens: 2_000,
  /** Bytes of a request's body, and of one that may hold a page. */
  bodyBytes: 100_000,
  pageBytes: MOST_PAGE_BYTES,
  /** Milliseconds that one request may take. */
  milliseconds: 10_000,
  /** The same for whoever may save a page. */
  savingMilliseconds: 60_000,
  /** Milliseconds in which a request must have arrived whole. */
  arrivalMilliseconds: 30_000,
  /** Milliseconds that a connection may lie idle: longer than proxies and browsers keep one, or they may ask down one that is just being closed. */
  idleMilliseconds: 65_000,
  /** Things and list rows in one answer. */
  things: 20_000,
  /** Pages whose text, mentions or dropped sentences one request may read. */
  pageTexts: 20,
  /** Rows of one stretch of a list. */
  first: 200,
  /** Ids in one list of ids. */
  ids: 1_000,
  /** Edges at one thing. */
  edges: 500,
  /** Areas in one answer: more than the gazetteer has. */
  areas: 5_000,
  /** Things in one network. */
  network: 1_000,
  /** Steps from the given things. */
  steps: 3,
  /** Edges of a path, and paths in one answer. */
  pathLength: 6,
  paths: 50,
  /** UTF-16 code units of a search or a question. */
  text: 300,
} as const
