// The machine's JAVA_HOME and PATH in, the Java and the Maven that a Neo4j of one's own needs out, or what is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Neo4jTools {
  readonly java: string
  readonly maven: string
}

export interface Missing {
  readonly missing: string
}

/** Neo4j 5.26 starts on these two and on no other. */
const JAVA_VERSIONS = [17, 21]
const IS_WINDOWS = process.platform === 'win32'

/** Looks in JAVA_HOME first, then in PATH. */
export function findNeo4jTools(environment: NodeJS.ProcessEnv = process.env): Neo4jTools | Missing {
  const onPath = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const javas = findCommands('java', [...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin')] : []), ...onPath])
  if (javas.length === 0) return { missing: `there is no Java (${JAVA_VERSIONS.join(' or ')} is needed)` }
  const java = javas.find((command) => JAVA_VERSIONS.includes(readJavaVersion(command) ?? 0))
  if (java === undefined) return { missing: `there is no Java ${JAVA_VERSIONS.join(' or ')} (${javas.map((command) => `${command} is ${readJavaVersion(command) ?? 'unreadable'}`).join(', ')})` }
  const [maven] = findCommands('mvn', onPath)
  return maven === undefined ? { missing: 'there is no Maven (the command mvn)' } : { java, maven }
}

function findCommands(name: string, folders: readonly string[]): readonly string[] {
  const names = IS_WINDOWS ? [`${name}.exe`, `${name}.cmd`] : [name]
  return [...new Set(folders)].flatMap((folder) => names.map((each) => join(folder, each))).filter(isCommand)
}

function isCommand(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** 17 from `openjdk version "17.0.15" 2025-04-15`, 8 from `java version "1.8.0_402"`. */
function readJavaVersion(java: string): number | undefined {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 20_000 })
  const digits = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
