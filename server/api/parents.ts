// What stands behind each GraphQL type while a request is answered: mostly the store's own rows, named for the generated types.
import type { SavedPage } from './page-desk.ts'
import type { Answer, AnswerRow } from '#ask/answer.ts'
import type { Claim, Edge, Entity, InitiativeFilter, Listed, Network, Paths, Period, StoredArticle, StoredFact } from '#store/graph-store.ts'

export type EntityParent = Entity
export type EdgeParent = Edge
export type EvidenceParent = Claim
export type FactParent = StoredFact
/** As a thing, or as a place on a page. */
export type ArticleParent = Entity | StoredArticle
export type PathsParent = Paths
export type NetworkParent = Network
export type AnswerParent = Answer
export type AnswerRowParent = AnswerRow

/** A list's rows, and whether the list goes on after them. */
export interface ListParent {
  readonly listed: Listed<Entity>
  readonly hasNextPage: boolean
}

export type RowParent = Listed<Entity>['rows'][number]

/** Initiatives, with what they were asked by. */
export interface InitiativeListParent extends ListParent {
  readonly filter: InitiativeFilter
}

export type InitiativeRowParent = RowParent & { readonly period?: Period | undefined }

/** One path, with the edges of all of them. */
export interface PathParent {
  readonly nodes: readonly Entity[]
  readonly edges: readonly Edge[]
}

export interface PartnerParent {
  readonly body: Entity
  readonly initiatives: readonly Entity[]
}

/** A page by its id alone: what else is asked of it is fetched for all pages of the request at once. */
export interface PageParent {
  readonly id: string
}

/** A page that was just saved. */
export interface SavedPageParent {
  readonly page: PageParent
  readonly outcome: SavedPage['outcome']
}

export interface MentionParent {
  readonly entity: string
  readonly start: number
  readonly end: number
}
