// A folder of Neo4j in, its password and last port out: kept beside the data, for this user's eyes only.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endWithParent } from './end-with-parent.ts'
import type { Neo4jProgram } from './neo4j-process.ts'

export interface Neo4jAccess {
  readonly password: string
  readonly port?: number
}

const recordOf = (folder: string): string => join(folder, 'access.json')

/** A password that needs no quotes anywhere. */
export const makePassword = (): string => randomBytes(16).toString('hex')

/** What was kept; nothing for a folder that is new. */
export function readAccess(folder: string): Neo4jAccess | undefined {
  return existsSync(recordOf(folder)) ? JSON.parse(readFileSync(recordOf(folder), 'utf8')) as Neo4jAccess : undefined
}

export function keepAccess(folder: string, access: Neo4jAccess): void {
  mkdirSync(folder, { recursive: true })
  const draft = `${recordOf(folder)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(access)}\n`, { mode: 0o600 })
  renameSync(draft, recordOf(folder))
}

/** Neo4j takes a first password before its first start, and never after. */
export async function setFirstPassword({ java, lib }: Neo4jProgram, folder: string, password: string): Promise<void> {
  if (existsSync(join(folder, 'data', 'dbms', 'auth.ini')) || existsSync(join(folder, 'data', 'databases'))) return
  // By a file: what stands on a command line is seen by every user of the machine.
  const file = join(folder, 'first-password')
  writeFileSync(file, `${JSON.stringify(password)}\n`, { mode: 0o600 })
  try {
    await runAdmin(java, lib, folder, ['dbms', 'set-initial-password', `@${file}`])
  } finally {
    rmSync(file, { force: true })
  }
}

function runAdmin(java: string, lib: string, folder: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(java, ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', ...words], {
      env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    endWithParent(child)
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said += part.toString() })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`Neo4j took no first password: ${said.trim()}`))))
  })
}
