// Generated from schema.graphql by tests/api/generate-types.ts: the types that resolvers are checked against. Not to be edited.
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityParent, ListParent, RowParent, EdgeParent, EvidenceParent, FactParent, ArticleParent, PageParent, MentionParent, NetworkParent, AnswerParent, AnswerRowParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node: Maybe<Entity>;
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  readonly search: EntityConnection;
  readonly initiatives: EntityConnection;
  readonly neighbourhood: Network;
  readonly overview: Network;
  readonly edge: Maybe<Edge>;
  readonly pages: ReadonlyArray<Page>;
  readonly page: Maybe<Page>;
  readonly ask: Answer;
  readonly stats: Stats;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
};


export type QueryInitiativesArgs = {
  topics?: InputMaybe<ReadonlyArray<TopicId>>;
  organizedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type QueryOverviewArgs = {
  kinds?: ReadonlyArray<EntityKind>;
  relations?: ReadonlyArray<RelationKind>;
  limit?: Scalars['Int']['input'];
};


export type QueryEdgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAskArgs = {
  question: Scalars['String']['input'];
};

export type EntityKind =
  | 'UnionBody'
  | 'Organization'
  | 'Person'
  | 'Initiative'
  | 'Venue'
  | 'Honour'
  | 'Area'
  | 'Audience'
  | 'Topic'
  | 'Article';

export type RelationKind =
  | 'ORGANIZED'
  | 'ATTENDED'
  | 'HOSTED_AT'
  | 'HOLDS_POST'
  | 'HONOURED_WITH'
  | 'PART_OF'
  | 'RUNS'
  | 'REPORTED'
  | 'SERVES'
  | 'ABOUT'
  | 'LOCATED_IN';

export type Role =
  | 'host'
  | 'undertaker'
  | 'co_organizer'
  | 'supporter'
  | 'leader'
  | 'speaker'
  | 'performer'
  | 'participant';

export type Status =
  | 'held'
  | 'ongoing'
  | 'planned'
  | 'cancelled';

export type UnionLevel =
  | 'national'
  | 'province'
  | 'city'
  | 'district'
  | 'street'
  | 'grassroots'
  | 'industry';

export type TopicId =
  | 'childcare'
  | 'parent_child'
  | 'matchmaking'
  | 'culture_arts'
  | 'commemoration'
  | 'model_workers'
  | 'skills_training'
  | 'skills_competition'
  | 'legal_aid'
  | 'health'
  | 'sports'
  | 'recuperation'
  | 'relief'
  | 'service_facility'
  | 'new_employment'
  | 'study'
  | 'cadre_training'
  | 'workforce_reform'
  | 'research_visit'
  | 'education'
  | 'digital'
  | 'membership'
  | 'insurance'
  | 'charity';

export type Entity = {
  readonly __typename?: 'Entity';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly topics: ReadonlyArray<TopicId>;
  readonly start: Maybe<Scalars['String']['output']>;
  readonly end: Maybe<Scalars['String']['output']>;
  readonly reach: Maybe<Scalars['Int']['output']>;
  readonly serves: ReadonlyArray<Scalars['String']['output']>;
  readonly status: Maybe<Status>;
  readonly level: Maybe<UnionLevel>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly facts: ReadonlyArray<Fact>;
};


export type EntityEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Edge = {
  readonly __typename?: 'Edge';
  readonly id: Scalars['ID']['output'];
  readonly type: RelationKind;
  readonly from: Entity;
  readonly to: Entity;
  readonly roles: ReadonlyArray<Role>;
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
  readonly claimCount: Scalars['Int']['output'];
  readonly articleCount: Scalars['Int']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly role: Maybe<Role>;
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

export type Fact = {
  readonly __typename?: 'Fact';
  readonly field: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Article = {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
  readonly headline: Scalars['String']['output'];
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type Page = {
  readonly __typename?: 'Page';
  readonly id: Scalars['ID']['output'];
  readonly newspaper: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['String']['output']>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly notBefore: Maybe<Scalars['String']['output']>;
  readonly notAfter: Maybe<Scalars['String']['output']>;
  readonly rulebook: Scalars['String']['output'];
  readonly articleCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly droppedCount: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly articles: ReadonlyArray<Article>;
  readonly mentions: ReadonlyArray<Mention>;
  readonly dropped: ReadonlyArray<Dropped>;
};

export type Mention = {
  readonly __typename?: 'Mention';
  readonly entity: Entity;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type Dropped = {
  readonly __typename?: 'Dropped';
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
};

export type Network = {
  readonly __typename?: 'Network';
  readonly nodes: ReadonlyArray<Entity>;
  readonly edges: ReadonlyArray<Edge>;
  readonly omitted: Scalars['Int']['output'];
};

export type Answer = {
  readonly __typename?: 'Answer';
  readonly question: Scalars['String']['output'];
  readonly understood: Maybe<Scalars['String']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly rows: ReadonlyArray<AnswerRow>;
  readonly entityIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly edgeIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

export type AnswerRow = {
  readonly __typename?: 'AnswerRow';
  readonly subject: Entity;
  readonly object: Entity;
  readonly edge: Edge;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Stats = {
  readonly __typename?: 'Stats';
  readonly pages: Scalars['Int']['output'];
  readonly articles: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly dropped: Scalars['Int']['output'];
  readonly entities: ReadonlyArray<KindCount>;
  readonly relations: ReadonlyArray<RelationCount>;
  readonly quality: Maybe<Quality>;
};

export type Quality = {
  readonly __typename?: 'Quality';
  readonly rulebook: Scalars['String']['output'];
  readonly development: DevelopmentQuality;
  readonly firstRuns: ReadonlyArray<FirstRun>;
};

export type DevelopmentQuality = {
  readonly __typename?: 'DevelopmentQuality';
  readonly pages: Scalars['Int']['output'];
  readonly entity: Rate;
  readonly relation: Rate;
};

export type FirstRun = {
  readonly __typename?: 'FirstRun';
  readonly page: Scalars['String']['output'];
  readonly commit: Scalars['String']['output'];
  readonly entity: Rate;
  readonly relation: Rate;
};

export type Rate = {
  readonly __typename?: 'Rate';
  readonly precision: Scalars['Float']['output'];
  readonly recall: Scalars['Float']['output'];
  readonly f1: Scalars['Float']['output'];
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: EntityKind;
  readonly count: Scalars['Int']['output'];
};

export type RelationCount = {
  readonly __typename?: 'RelationCount';
  readonly type: RelationKind;
  readonly count: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EntityKind: EntityKind;
  RelationKind: RelationKind;
  Role: Role;
  Status: Status;
  UnionLevel: UnionLevel;
  TopicId: TopicId;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<ListParent>;
  EntityEdge: ResolverTypeWrapper<RowParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Edge: ResolverTypeWrapper<EdgeParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Page: ResolverTypeWrapper<PageParent>;
  Mention: ResolverTypeWrapper<MentionParent>;
  Dropped: ResolverTypeWrapper<Dropped>;
  Network: ResolverTypeWrapper<NetworkParent>;
  Answer: ResolverTypeWrapper<AnswerParent>;
  AnswerRow: ResolverTypeWrapper<AnswerRowParent>;
  Stats: ResolverTypeWrapper<Stats>;
  Quality: ResolverTypeWrapper<Quality>;
  DevelopmentQuality: ResolverTypeWrapper<DevelopmentQuality>;
  FirstRun: ResolverTypeWrapper<FirstRun>;
  Rate: ResolverTypeWrapper<Rate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Entity: EntityParent;
  EntityConnection: ListParent;
  EntityEdge: RowParent;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Edge: EdgeParent;
  Evidence: EvidenceParent;
  Fact: FactParent;
  Article: ArticleParent;
  Page: PageParent;
  Mention: MentionParent;
  Dropped: Dropped;
  Network: NetworkParent;
  Answer: AnswerParent;
  AnswerRow: AnswerRowParent;
  Stats: Stats;
  Quality: Quality;
  DevelopmentQuality: DevelopmentQuality;
  FirstRun: FirstRun;
  Rate: Rate;
  Float: Scalars['Float']['output'];
  KindCount: KindCount;
  RelationCount: RelationCount;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'limit'>>;
  overview?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'kinds' | 'relations' | 'limit'>>;
  edge?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgeArgs, 'id'>>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<QueryPageArgs, 'id'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicId']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['UnionLevel']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<EntityEdgesArgs, 'limit'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newspaper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  droppedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['Dropped']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DroppedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dropped'] = ResolversParentTypes['Dropped']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  entityIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  edgeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['Quality']>, ParentType, ContextType>;
};

export type QualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quality'] = ResolversParentTypes['Quality']> = {
  rulebook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  development?: Resolver<ResolversTypes['DevelopmentQuality'], ParentType, ContextType>;
  firstRuns?: Resolver<ReadonlyArray<ResolversTypes['FirstRun']>, ParentType, ContextType>;
};

export type DevelopmentQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentQuality'] = ResolversParentTypes['DevelopmentQuality']> = {
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type FirstRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstRun'] = ResolversParentTypes['FirstRun']> = {
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  type?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Dropped?: DroppedResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Quality?: QualityResolvers<ContextType>;
  DevelopmentQuality?: DevelopmentQualityResolvers<ContextType>;
  FirstRun?: FirstRunResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
};

