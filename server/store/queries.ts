// The folder cypher/ in, its queries by name out: NAME.cypher for every engine, NAME.ladybug.cypher or NAME.neo4j.cypher for one, NAME.many.… for long lists of ids.
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Params } from './driver.ts'

const FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url))

/** Up to so many ids, an engine without an index on the ends of edges is quicker going along the edges of each than through all edges once. */
const FEW = 60

export type Dialect = 'ladybug' | 'neo4j'

/** Gives the text of a query by its path without endings, `read/page`; the one for many where its parameters have many `ids`. @throws Error where there is none. */
export type Queries = (name: string, params?: Params) => string

/** Loads every query of one dialect. */
export function loadQueries(dialect: Dialect): Queries {
  const texts = new Map<string, string>()
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    const [, name, only] = /^([^.]+(?:\.many)?)(?:\.(ladybug|neo4j))?\.cypher$/.exec(entry.name) ?? []
    if (!entry.isFile() || name === undefined || (only !== undefined && only !== dialect)) continue
    const folder = relative(FOLDER, entry.parentPath).split(sep).join('/')
    texts.set(`${folder}/${name}`, readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  }
  return (name, { ids } = {}) => {
    const isMany = Array.isArray(ids) && ids.length > FEW
    const text = (isMany ? texts.get(`${name}.many`) : undefined) ?? texts.get(name)
    if (text === undefined) throw new Error(`There is no query ${name} for ${dialect} in ${FOLDER}.`)
    return text
  }
}
