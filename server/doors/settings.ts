// The environment in, where things are out: HOST, PORT, ATLAS_DATA, NEO4J_URI with its company, NEO4J_PATIENCE and ATLAS_EXPLORER, each with a default.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StorePlace } from '#store/store-place.ts'
import { Refusal } from './refusal.ts'

export interface Settings {
  readonly host: string
  readonly port: number
  /** The folder that the embedded database lives in. */
  readonly dataFolder: string
  /** Neo4j where NEO4J_URI names one, else the embedded database. */
  readonly place: StorePlace
  /** Seconds for which a write waits for a Neo4j that is away. */
  readonly patience: number
  /** Where the running server leaves its address and token. */
  readonly servingFile: string
  /** Whoever bears it may change the graph by GraphQL. */
  readonly token?: string
  /** Whether GraphiQL is served and the schema told. */
  readonly explorer: boolean
}

/** The folder that the program itself lives in. */
export const PROGRAM = fileURLToPath(new URL('../..', import.meta.url))

/** Reads the settings. @throws Refusal where PORT is no port, NEO4J_PATIENCE no number of seconds or ATLAS_EXPLORER neither on nor off. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(environment.PORT || 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT must be a number from 0 to 65535; it is “${environment.PORT}”.`)
  const dataFolder = resolve(environment.ATLAS_DATA || join(PROGRAM, 'data'))
  const patience = Number(environment.NEO4J_PATIENCE || 120)
  if (!(patience >= 0)) throw new Refusal(`NEO4J_PATIENCE must be a number of seconds; it is “${environment.NEO4J_PATIENCE}”.`)
  const explorer = environment.ATLAS_EXPLORER || 'on'
  if (explorer !== 'on' && explorer !== 'off') throw new Refusal(`ATLAS_EXPLORER must be “on” or “off”; it is “${explorer}”.`)
  return { host: environment.HOST || '127.0.0.1', port, dataFolder, patience, place: readPlace(environment) ?? join(dataFolder, 'atlas.lbug'), servingFile: join(dataFolder, 'serving.json'), explorer: explorer === 'on', ...(environment.ATLAS_TOKEN && { token: environment.ATLAS_TOKEN }) }
}

function readPlace({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: NodeJS.ProcessEnv): StorePlace | undefined {
  return NEO4J_URI ? { uri: NEO4J_URI, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD ?? '', ...(NEO4J_DATABASE && { database: NEO4J_DATABASE }) } : undefined
}
