// Maven in, the folder with the jars of Neo4j Community out: fetched once, then found in the cache.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const NEO4J_VERSION = '5.26.18'

const CACHE = fileURLToPath(new URL(`../../node_modules/.cache/union-atlas/neo4j-${NEO4J_VERSION}`, import.meta.url))
const HOUR = 3_600_000
const LIB = join(CACHE, 'lib')

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>union-atlas</groupId>
  <artifactId>neo4j-for-development</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`

/** Whether a start needs no network. */
export const isNeo4jFetched = (): boolean => existsSync(LIB)

/** Fetches what is not there yet. @throws Error with Maven's last words. */
export async function fetchNeo4j(maven: string): Promise<string> {
  if (isNeo4jFetched()) return LIB
  await mkdir(CACHE, { recursive: true })
  await removeAbandoned()
  // Each fetch has a folder of its own, and its jars appear whole: of two at once the later one finds them there.
  const draft = await mkdtemp(join(CACHE, 'fetch-'))
  try {
    await writeFile(join(draft, 'pom.xml'), POM)
    await runMaven(maven, draft)
    await rename(join(draft, 'lib'), LIB).catch((error: unknown) => { if (!isNeo4jFetched()) throw error })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return LIB
}

/** What a fetch left that was killed: 100 MB. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name)
    const age = Date.now() - ((await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (name.startsWith('fetch-') && age > HOUR) await rm(folder, { recursive: true, force: true })
  }
}

function runMaven(maven: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32'
    const child = spawn(shell ? `"${maven}"` : maven, ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'], { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const end = (): void => void child.kill()
    process.once('exit', end)
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said = (said + part.toString()).slice(-2_000) })
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', end)
      if (code === 0) resolve()
      else reject(new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${said.trim()}`))
    })
  })
}
