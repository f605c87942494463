// A gold file's JSON in, the page as a careful reader wrote it down out, checked.
import { ENTITY_KINDS, RELATION_KINDS, ROLES, type EntityKind, type RelationKind, type Role } from '#model/kinds.ts'
import { TOPICS, type Topic } from '#model/topics.ts'

export interface GoldEntity {
  readonly key: string
  /** Every kind that is acceptable, the preferred one first. */
  readonly kind: readonly [EntityKind, ...EntityKind[]]
  readonly name: string
  /** Every other name that would be right. */
  readonly aliases?: readonly string[]
  readonly topics?: readonly Topic[]
  /** Topics that neither gain nor lose anything. */
  readonly topicsOptional?: readonly Topic[]
  /** An ISO date, as exact as the page is. */
  readonly start?: string
  /** Right if found, no loss if not. */
  readonly optional?: boolean
}

export interface GoldRelation {
  readonly from: string
  readonly type: RelationKind
  readonly to: string
  /** Every role that is acceptable. */
  readonly role?: readonly Role[]
  readonly title?: readonly string[]
  /** The words that prove it. */
  readonly quote: string
  readonly optional?: boolean
}

export interface GoldPage {
  /** The page's file name. */
  readonly page: string
  readonly articles: readonly { readonly headline: string; readonly reporters?: readonly string[] }[]
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}

/** Checks what a gold file holds. @throws Error that says which entry is wrong. */
export function checkGold(json: unknown): GoldPage {
  const gold = json as GoldPage
  if (typeof gold?.page !== 'string') throw new Error('“page” must be the name of the page file')
  for (const list of ['articles', 'entities', 'relations'] as const) if (!Array.isArray(gold[list])) throw new Error(`“${list}” must be a list`)
  const keys = new Set<string>()
  for (const { key, name, kind, topics = [], topicsOptional = [] } of gold.entities) {
    if (!key || keys.has(key)) throw new Error(`entity “${key}” needs a key of its own`)
    keys.add(key)
    if (!name) throw new Error(`entity “${key}” has no name`)
    if (!Array.isArray(kind) || kind.length === 0) throw new Error(`entity “${key}” has no list of kinds`)
    requireKnown(`entity “${key}”`, kind, ENTITY_KINDS)
    requireKnown(`entity “${key}”`, [...topics, ...topicsOptional], TOPICS)
  }
  for (const { from, type, to, role = [] } of gold.relations) {
    const label = `relation ${from} ${type} ${to}`
    requireKnown(label, [type], RELATION_KINDS)
    requireKnown(label, role, ROLES)
    for (const end of [from, to]) if (!keys.has(end)) throw new Error(`${label}: there is no entity “${end}”`)
  }
  return gold
}

function requireKnown(label: string, given: readonly string[], rows: readonly { readonly id: string }[]): void {
  const unknown = given.find((id) => !rows.some((row) => row.id === id))
  if (unknown !== undefined) throw new Error(`${label}: “${unknown}” is not in the vocabulary`)
}
