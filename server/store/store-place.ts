// Where a graph is kept: a file of the embedded database, or a Neo4j server; and its name, for messages and for telling places apart.

/** A Neo4j server and how to be let in. */
export interface Neo4jPlace {
  /** `neo4j://host:port` for a server or a cluster, `neo4j+s://…` where it is encrypted, `bolt://…` for one server only. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's own default where it is not given. */
  readonly database?: string
}

/** The path of a file, or a server. */
export type StorePlace = string | Neo4jPlace

/** Without the password. */
export const namePlace = (place: StorePlace): string => (typeof place === 'string' ? place : `${place.uri}${place.database ? ` (${place.database})` : ''}`)
