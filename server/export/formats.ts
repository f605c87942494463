// Nothing in, the formats that a graph is taken away in out: what each writes to one stream, and to the files of a folder where it has several.
import { CSV_TABLES } from './csv.ts'
import { writeCypher } from './cypher.ts'
import type { GraphWalk } from './graph-walk.ts'
import { writeGraphml } from './graphml.ts'
import { writeJsonLines } from './json-lines.ts'

export type Writing = (walk: GraphWalk) => AsyncGenerator<string>

export interface ExportFormat {
  /** What goes to one file or to standard output. */
  readonly alone: Writing
  /** Where the format is a folder of tables: each by the name of its file. */
  readonly tables?: Readonly<Record<string, Writing>>
}

export const FORMATS = {
  csv: { alone: CSV_TABLES['claims.csv'], tables: CSV_TABLES },
  graphml: { alone: writeGraphml },
  jsonl: { alone: writeJsonLines },
  cypher: { alone: writeCypher },
} as const satisfies Readonly<Record<string, ExportFormat>>
