// The ontology, one row a kind: what things there are, how they may be related, in which role. Every room reads these tables.

export interface EntityKindRow {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Drawn on the canvas; the others are facets (Area, Audience, Topic) or evidence (Article). */
  readonly drawn: boolean
}

export const ENTITY_KINDS = [
  { id: 'UnionBody', zh: '工会', en: 'Union body', drawn: true },
  { id: 'Organization', zh: '单位', en: 'Organization', drawn: true },
  { id: 'Person', zh: '人物', en: 'Person', drawn: true },
  { id: 'Initiative', zh: '活动', en: 'Initiative', drawn: true },
  { id: 'Venue', zh: '场所', en: 'Venue', drawn: true },
  { id: 'Honour', zh: '荣誉', en: 'Honour', drawn: true },
  { id: 'Area', zh: '地区', en: 'Area', drawn: false },
  { id: 'Audience', zh: '服务对象', en: 'Audience', drawn: false },
  { id: 'Topic', zh: '主题', en: 'Topic', drawn: false },
  { id: 'Article', zh: '报道', en: 'Article', drawn: false },
] as const satisfies readonly EntityKindRow[]

export type EntityKind = (typeof ENTITY_KINDS)[number]['id']

export const ROLES = [
  { id: 'host', relation: 'ORGANIZED', zh: '主办', en: 'host' },
  { id: 'undertaker', relation: 'ORGANIZED', zh: '承办', en: 'undertaker' },
  { id: 'co_organizer', relation: 'ORGANIZED', zh: '协办', en: 'co-organizer' },
  { id: 'supporter', relation: 'ORGANIZED', zh: '支持', en: 'supporter' },
  { id: 'leader', relation: 'ATTENDED', zh: '出席', en: 'leader' },
  { id: 'speaker', relation: 'ATTENDED', zh: '发言', en: 'speaker' },
  { id: 'performer', relation: 'ATTENDED', zh: '表演', en: 'performer' },
  { id: 'participant', relation: 'ATTENDED', zh: '参加', en: 'participant' },
] as const

export type Role = (typeof ROLES)[number]['id']

export interface RelationKindRow {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly from: readonly EntityKind[]
  readonly to: readonly EntityKind[]
}

export const RELATION_KINDS = [
  { id: 'ORGANIZED', zh: '组织', en: 'organized', from: ['UnionBody', 'Organization', 'Person'], to: ['Initiative'] },
  { id: 'ATTENDED', zh: '参加', en: 'attended', from: ['Person', 'UnionBody', 'Organization'], to: ['Initiative'] },
  { id: 'HOSTED_AT', zh: '举办地', en: 'hosted at', from: ['Initiative'], to: ['Venue', 'Organization'] },
  { id: 'HOLDS_POST', zh: '任职', en: 'holds post', from: ['Person'], to: ['UnionBody', 'Organization'] },
  { id: 'HONOURED_WITH', zh: '获誉', en: 'honoured with', from: ['Person', 'UnionBody', 'Organization'], to: ['Honour'] },
  { id: 'PART_OF', zh: '属于', en: 'part of', from: ['UnionBody', 'Organization', 'Initiative', 'Venue', 'Area'], to: ['UnionBody', 'Organization', 'Initiative', 'Venue', 'Area'] },
  { id: 'RUNS', zh: '运营', en: 'runs', from: ['UnionBody', 'Organization'], to: ['Venue'] },
  { id: 'REPORTED', zh: '报道', en: 'reported', from: ['Person'], to: ['Article'] },
  { id: 'SERVES', zh: '服务', en: 'serves', from: ['Initiative'], to: ['Audience'] },
  { id: 'ABOUT', zh: '主题', en: 'about', from: ['Initiative'], to: ['Topic'] },
  { id: 'LOCATED_IN', zh: '位于', en: 'located in', from: ['UnionBody', 'Organization', 'Venue', 'Initiative'], to: ['Area'] },
] as const satisfies readonly RelationKindRow[]

export type RelationKind = (typeof RELATION_KINDS)[number]['id']

/** What became of an initiative; `held` where the page says nothing else. */
export const STATUSES = ['held', 'ongoing', 'planned', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

/** How high a union stands: by size on the canvas, by row in the level layout. */
export const UNION_LEVELS = ['national', 'province', 'city', 'district', 'street', 'grassroots', 'industry'] as const
export type UnionLevel = (typeof UNION_LEVELS)[number]
