// A rule's id in, the sentence out that says why it may read so; read from the rules of the program when one is asked for first.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PROGRAM } from './settings.ts'

const FOLDER = join(PROGRAM, 'seeds', 'rules')

let reasons: ReadonlyMap<string, string> | undefined

/** Null for what no row of the rules says, but code. */
export function reasonOfRule(id: string): string | null {
  reasons ??= readReasons()
  return reasons.get(id) ?? null
}

function readReasons(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
  const rows = files.flatMap((name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly { readonly id: string; readonly because: string }[])
  return new Map(rows.map(({ id, because }) => [id, because]))
}
