// A row of seeds/rules in, a Rule out: what to look for in a sentence, and which edges that makes.
import { RELATION_KINDS, ROLES, type RelationKind, type Role } from '#model/kinds.ts'
import { compilePattern, type Pattern } from './pattern.ts'

/** One edge that a rule makes. `from` and `to` name captures of the pattern, or a referent (`focus`, `article` …). */
export interface Making {
  readonly type: RelationKind
  readonly from: string
  readonly to: string
  readonly role?: Role
  readonly inferred: boolean
}

export interface Example {
  readonly text: string
  /** The edges expected, as `from TYPE to role`. */
  readonly gives: readonly string[]
}

export interface Rule {
  readonly id: string
  readonly because: string
  readonly pattern: Pattern
  readonly makes: readonly Making[]
  readonly examples: readonly Example[]
  readonly counterexamples: readonly string[]
}

/** A row as it stands in the .yaml file. */
export interface RuleRow {
  readonly id?: string
  readonly because?: string
  readonly pattern?: string
  readonly makes?: readonly string[]
  readonly examples?: Readonly<Record<string, readonly string[]>>
  readonly counterexamples?: readonly string[]
}

/** Checks and compiles one row. Throws with the file and the row's id where something is missing or unknown. */
export function compileRule(file: string, row: RuleRow): Rule {
  const at = `${file}: rule ${row.id ?? '(without id)'}`
  if (!row.id || !row.because || !row.pattern || !row.makes?.length) throw new Error(`${at}: id, because, pattern and makes are all needed`)
  const pattern = compilePattern(row.pattern, at)
  return {
    id: row.id, because: row.because, pattern,
    makes: row.makes.map(text => readMaking(text, at)),
    examples: Object.entries(row.examples ?? {}).map(([text, gives]) => ({ text, gives })),
    counterexamples: row.counterexamples ?? [],
  }
}

/** Reads `ORGANIZED A -> I host inferred`. */
function readMaking(text: string, at: string): Making {
  const [type, from, arrow, to, ...rest] = text.split(' ')
  const kind = RELATION_KINDS.find(row => row.id === type)
  if (!kind || !from || arrow !== '->' || !to) throw new Error(`${at}: “${text}” should read “TYPE X -> Y role”`)
  const role = ROLES.find(row => rest.includes(row.id))
  const unknown = rest.find(word => word !== role?.id && word !== 'inferred')
  if (unknown) throw new Error(`${at}: “${unknown}” is no role`)
  return { type: kind.id, from, to, inferred: rest.includes('inferred'), ...(role && { role: role.id }) }
}
