// The folder of seeds in, the Rulebook out: the only place that reads words and rules from disk.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compileRule, type RuleRow } from './rule.ts'
import { buildRulebook, type Rulebook } from './rulebook.ts'
import { readWordList, type WordRow } from './word-list.ts'

/** The seeds that come with the program. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

const filesOf = (folder: string, ending: string): string[] => readdirSync(folder).filter(name => name.endsWith(ending)).sort()

/** The rooms whose code makes a graph of a page: a change in them is a new version too. */
const ROOMS = ['model', 'rulebook', 'names', 'reading', 'extraction', 'identity']

/** The version that a rulebook loaded from `seeds` would have, without loading it: a hash of its words and rules, and of the code that reads pages with them. */
export function rulebookVersion(seeds = SEEDS): string {
  const hash = createHash('sha256')
  for (const room of ROOMS) {
    const folder = fileURLToPath(new URL(`../${room}`, import.meta.url))
    for (const name of filesOf(folder, '.ts')) hash.update(name).update(readFileSync(join(folder, name)))
  }
  for (const [folder, ending] of [['lexicons', '.tsv'], ['rules', '.yaml']] as const) {
    for (const name of filesOf(join(seeds, folder), ending)) hash.update(name).update(readFileSync(join(seeds, folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

/** Loads, checks and compiles all words and rules. Throws with file and line (or rule id) where one is wrong. */
export function loadRulebook(seeds = SEEDS): Rulebook {
  const lists = new Map<string, readonly WordRow[]>()
  for (const name of filesOf(join(seeds, 'lexicons'), '.tsv')) lists.set(name.slice(0, -4), readWordList(name, readFileSync(join(seeds, 'lexicons', name), 'utf8')))
  const rules = filesOf(join(seeds, 'rules'), '.yaml').flatMap(name => (parse(readFileSync(join(seeds, 'rules', name), 'utf8')) as RuleRow[]).map(row => compileRule(name, row)))
  const twice = rules.find((rule, i) => rules.findIndex(other => other.id === rule.id) !== i)
  if (twice) throw new Error(`rules: “${twice.id}” is the id of two rules`)
  return buildRulebook(rulebookVersion(seeds), lists, rules)
}
