// The environment in, where things are out: HOST, PORT and ATLAS_DATA, each with a default.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.ts'

export interface Settings {
  readonly host: string
  readonly port: number
  /** The folder that the database lives in. */
  readonly dataFolder: string
  readonly database: string
  /** Where the running server leaves its address and token. */
  readonly servingFile: string
}

/** The folder that the program itself lives in. */
export const PROGRAM = fileURLToPath(new URL('../..', import.meta.url))

/** Reads the settings. @throws Refusal where PORT is no port. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(environment.PORT || 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT must be a number from 0 to 65535; it is “${environment.PORT}”.`)
  const dataFolder = resolve(environment.ATLAS_DATA || join(PROGRAM, 'data'))
  return { host: environment.HOST || '127.0.0.1', port, dataFolder, database: join(dataFolder, 'atlas.lbug'), servingFile: join(dataFolder, 'serving.json') }
}
