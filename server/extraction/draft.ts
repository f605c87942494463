// The page's graph while it is being made: entities by what they are, edges with their evidence, facts.
import { toSpan, type Folded } from '#model/article.ts'
import type { Evidence, Fact, FactField } from '#model/graph.ts'
import type { EntityKind, RelationKind, Role } from '#model/kinds.ts'
import type { Span } from '#model/span.ts'
import type { NameForms } from '#names/body-name.ts'
import { addNew } from './add-new.ts'
import type { Veto } from './veto.ts'

/** A thing of the page, before it has a lasting id. */
export interface DraftEntity {
  readonly id: string
  /** Counts the things of the page. */
  readonly number: number
  kind: EntityKind
  kinds: EntityKind[]
  name: string
  readonly aliases: Set<string>
  readonly mentions: Span[]
  readonly facts: Fact[]
  /** GB/T 2260 code of the area that its name begins with, where it does. */
  area: string | undefined
  /** The first article that mentions it. */
  readonly article: string
  head: string | undefined
  /** What its name is compared by, once it was. */
  forms: NameForms | undefined
  /** Whether the finished graph says something of it. */
  isRelated: boolean
  /** Its id in the finished graph; none for what is left away. */
  lasting: string | undefined
}

/** A relation, before it has lasting ends: every field, set or not. */
export interface DraftEdge {
  readonly from: string
  readonly to: string
  readonly source: DraftEntity
  readonly target: DraftEntity
  /** Both ends as one key. */
  readonly pair: number
  readonly type: RelationKind
  readonly role: Role | undefined
  readonly title: string[] | undefined
  readonly evidence: Evidence[]
  /** Another one from the same thing to the same. */
  beside: DraftEdge | undefined
}

/** What is noted of a mention: where it stands, and the names that it gives. */
export interface Naming extends Span {
  readonly name: string
  readonly form: 'full' | 'short' | 'generic'
  readonly aliases?: readonly string[] | undefined
}

/** Whether a thing is a place, or may be one: a school is a body and a place. */
export const mayBePlace = ({ kind, kinds }: Pick<DraftEntity, 'kind' | 'kinds'>): boolean => kind === 'Venue' || kinds.includes('Venue')

/** Whether it is a union's body or another organization. */
export const isBody = ({ kind }: { readonly kind: EntityKind }): boolean => kind === 'UnionBody' || kind === 'Organization'

/** The ids of all pages are the same: made once, they are found faster. */
const ids = ['n0']
export const idOf = (number: number): string => ids[number] ??= `n${number}`

const NO_EDGES: readonly DraftEdge[] = []

/** The key of two ends, in this order: all pairs are counted, those of the first things first, as small numbers are found fastest. */
export function pairOf(from: Pick<DraftEntity, 'number'>, to: Pick<DraftEntity, 'number'>): number {
  const sum = from.number + to.number
  return sum * (sum + 1) / 2 + to.number
}

/** The one of a type and role, of the edges between two things. */
function oneOf(first: DraftEdge | undefined, type: RelationKind, role: Role | undefined): DraftEdge | undefined {
  let edge = first
  while (edge && (edge.type !== type || edge.role !== role)) edge = edge.beside
  return edge
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const keyOfSpan = ({ start, end }: Span): string => `${start} ${end}`
const isSameEvidence = (a: Evidence, b: Evidence): boolean => isSameSpan(a, b) && a.rule === b.rule
const keyOfEvidence = (evidence: Evidence): string => `${keyOfSpan(evidence)} ${evidence.rule}`
const isSameFact = (a: Fact, b: Fact): boolean => a.field === b.field && a.value === b.value
const isSameVeto = (a: Veto, b: Veto): boolean => a.end === b.end && a.rule === b.rule && a.type === b.type && a.reason === b.reason
const keyOfVeto = ({ end, rule, type, reason }: Veto): string => `${end} ${rule} ${type ?? ''} ${reason}`
const keyOfFact = ({ field, value }: Fact): string => `${field}=${value}`

export class Draft {
  /** All its things, in the order of their numbers. */
  readonly entities: DraftEntity[] = []
  /** Initiatives that are told by what was done, by the sentence that tells them. */
  readonly deeds = new Map<object, DraftEntity>()
  /** Who is told to have done what an initiative consists of, and may be said to run it by nothing else. */
  readonly doers: { readonly host: DraftEntity; readonly of: DraftEntity; readonly proof: Evidence }[] = []
  readonly #edges: DraftEdge[] = []
  /** The first edge from one thing to another. */
  readonly #byEnds = new Map<number, DraftEdge>()
  readonly #ofType = new Map<RelationKind, DraftEdge[]>()
  /** What matched and was not let say anything, in the order in which it came up. */
  readonly vetoes: Veto[] = []
  /** By where they begin. */
  readonly #vetoesAt = new Map<number, Veto[]>()
  #next = 1
  /** What is said already, so that saying it again costs nothing. */
  readonly #said = new Set<string>()

  #isNew(key: string): boolean {
    const { size } = this.#said
    return this.#said.add(key).size > size
  }

  add(kind: EntityKind, name: string, article: string, kinds: readonly EntityKind[] = []): DraftEntity {
    const number = this.#next++, entity: DraftEntity = { id: idOf(number), number, kind, kinds: [...kinds], name, aliases: new Set(), mentions: [], facts: [], area: undefined, article, head: undefined, forms: undefined, isRelated: false, lasting: undefined }
    this.entities.push(entity)
    return entity
  }

  /** The first thing of a kind that bears a name, also as an alias. */
  find(kind: EntityKind, name: string): DraftEntity | undefined {
    for (const entity of this.entities) if (entity.kind === kind && (entity.name === name || entity.aliases.has(name))) return entity
    return undefined
  }

  /** Notes where an entity is mentioned, and the words used if they differ from its name. */
  mention(entity: DraftEntity, folded: Folded, mention: Naming): void {
    const span = toSpan(folded, mention.start, mention.end)
    addNew(entity.mentions, span, isSameSpan, keyOfSpan)
    for (const alias of mention.aliases ?? []) entity.aliases.add(alias)
    if (mention.form === 'full' && mention.name !== entity.name) entity.aliases.add(mention.name)
  }

  relate(from: DraftEntity, type: RelationKind, to: DraftEntity, evidence: Evidence, role?: Role, titles: readonly string[] = []): void {
    if (from === to) return
    const pair = pairOf(from, to)
    const first = this.#byEnds.get(pair)
    let edge = oneOf(first, type, role)
    if (edge) addNew(edge.evidence, evidence, isSameEvidence, keyOfEvidence)
    else {
      edge = { from: from.id, to: to.id, source: from, target: to, pair, type, role, title: type === 'HOLDS_POST' ? [] : undefined, evidence: [evidence], beside: first?.beside }
      this.#edges.push(edge)
      if (first) first.beside = edge
      else this.#byEnds.set(pair, edge)
      const ofType = this.#ofType.get(type)
      if (ofType) ofType.push(edge)
      else this.#ofType.set(type, [edge])
    }
    for (const title of titles) if (edge.title && !edge.title.includes(title)) edge.title.push(title)
  }

  /** Whether one thing is told to be part of another. */
  isPart(part: DraftEntity, whole: DraftEntity): boolean {
    return oneOf(this.#byEnds.get(pairOf(part, whole)), 'PART_OF', undefined) !== undefined
  }

  /** The edges so far, in their order. */
  get edges(): readonly DraftEdge[] {
    return this.#edges
  }

  /** The edges of a type so far, in their order. */
  edgesOf(type: RelationKind): readonly DraftEdge[] {
    return this.#ofType.get(type) ?? NO_EDGES
  }

  /** A day that was taken back for a better one is not told again. */
  fact(entity: DraftEntity, field: FactField, value: string, evidence: Evidence): void {
    if ((field === 'start' || field === 'end') && !this.#isNew(`${entity.id} ${field}=${value}`)) return
    addNew(entity.facts, { field, value, evidence }, isSameFact, keyOfFact)
  }

  veto(veto: Veto): void {
    let known = this.#vetoesAt.get(veto.start)
    if (!known) this.#vetoesAt.set(veto.start, known = [])
    const { length } = known
    addNew(known, veto, isSameVeto, keyOfVeto)
    if (known.length > length) this.vetoes.push(veto)
  }
}
