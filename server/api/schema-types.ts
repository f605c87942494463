// Generated from schema.graphql by tests/api/generate-types.ts: the types that resolvers are checked against. Not to be edited.
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityParent, ListParent, RowParent, InitiativeListParent, InitiativeRowParent, PartnerParent, PathsParent, PathParent, EdgeParent, EvidenceParent, FactParent, ArticleParent, PageParent, SavedPageParent, MentionParent, NetworkParent, AnswerParent, AnswerRowParent, ProofParent } from './parents.ts';
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
  readonly unions: UnionBodyConnection;
  readonly organizations: OrganizationConnection;
  readonly initiatives: InitiativeConnection;
  readonly people: PersonConnection;
  readonly venues: VenueConnection;
  readonly articles: ArticleConnection;
  readonly paths: Paths;
  readonly facets: Facets;
  readonly timeline: Timeline;
  readonly neighbourhood: Network;
  readonly overview: Network;
  readonly edge: Maybe<Edge>;
  readonly edges: ReadonlyArray<Maybe<Edge>>;
  readonly areas: ReadonlyArray<Area>;
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
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnionsArgs = {
  filter?: InputMaybe<BodyFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<BodyFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInitiativesArgs = {
  filter?: InputMaybe<InitiativeFilter>;
  orderBy?: InitiativeOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVenuesArgs = {
  filter?: InputMaybe<VenueFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  kinds?: ReadonlyArray<EntityKind>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type QueryFacetsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


export type QueryTimelineArgs = {
  filter?: InputMaybe<InitiativeFilter>;
  by?: TimeUnit;
};


export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
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


export type QueryEdgesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAskArgs = {
  question: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly savePage: SavedPage;
  readonly removePage: Scalars['Boolean']['output'];
};


export type MutationSavePageArgs = {
  page: PageInput;
};


export type MutationRemovePageArgs = {
  id: Scalars['ID']['input'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  readonly progress: Progress;
};

export type PageInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
  readonly newspaper?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

export type SavedPage = {
  readonly __typename?: 'SavedPage';
  readonly page: Page;
  readonly outcome: SaveOutcome;
};

export type SaveOutcome =
  | 'added'
  | 'replaced'
  | 'unchanged'
  | 'kept';

export type Progress = {
  readonly __typename?: 'Progress';
  readonly page: Scalars['ID']['output'];
  readonly step: ProgressStep;
  readonly message: Maybe<Scalars['String']['output']>;
};

export type ProgressStep =
  | 'reading'
  | 'saved'
  | 'failed';

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

export type InitiativeOrder =
  | 'NAME'
  | 'START'
  | 'LATEST'
  | 'REACH'
  | 'CLAIMS';

export type DateFit =
  | 'WITHIN'
  | 'OVERLAPS'
  | 'LESS_EXACT';

export type TimeUnit =
  | 'YEAR'
  | 'MONTH'
  | 'DAY';

export type InitiativeFilter = {
  readonly topics?: InputMaybe<ReadonlyArray<TopicId>>;
  readonly organizedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  readonly serves?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly venues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly attendedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type BodyFilter = {
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly levels?: InputMaybe<ReadonlyArray<UnionLevel>>;
  readonly topics?: InputMaybe<ReadonlyArray<TopicId>>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type PersonFilter = {
  readonly honours?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly postAt?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly attended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

export type VenueFilter = {
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly runBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly hosted?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ArticleFilter = {
  readonly newspapers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly pages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
};


export type EntityEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type EntityEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};

export type UnionBody = Entity & {
  readonly __typename?: 'UnionBody';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly level: Maybe<UnionLevel>;
  readonly organized: ReadonlyArray<Edge>;
  readonly partners: ReadonlyArray<Partner>;
  readonly officers: ReadonlyArray<Edge>;
  readonly facilities: ReadonlyArray<Edge>;
  readonly partOf: ReadonlyArray<Edge>;
  readonly parts: ReadonlyArray<Edge>;
};


export type UnionBodyEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type UnionBodyEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type UnionBodyOrganizedArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type UnionBodyPartnersArgs = {
  limit?: Scalars['Int']['input'];
};


export type UnionBodyOfficersArgs = {
  limit?: Scalars['Int']['input'];
};


export type UnionBodyFacilitiesArgs = {
  limit?: Scalars['Int']['input'];
};


export type UnionBodyPartOfArgs = {
  limit?: Scalars['Int']['input'];
};


export type UnionBodyPartsArgs = {
  limit?: Scalars['Int']['input'];
};

export type Organization = Entity & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly organized: ReadonlyArray<Edge>;
  readonly partners: ReadonlyArray<Partner>;
  readonly officers: ReadonlyArray<Edge>;
  readonly facilities: ReadonlyArray<Edge>;
  readonly partOf: ReadonlyArray<Edge>;
  readonly parts: ReadonlyArray<Edge>;
};


export type OrganizationEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type OrganizationEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type OrganizationOrganizedArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type OrganizationPartnersArgs = {
  limit?: Scalars['Int']['input'];
};


export type OrganizationOfficersArgs = {
  limit?: Scalars['Int']['input'];
};


export type OrganizationFacilitiesArgs = {
  limit?: Scalars['Int']['input'];
};


export type OrganizationPartOfArgs = {
  limit?: Scalars['Int']['input'];
};


export type OrganizationPartsArgs = {
  limit?: Scalars['Int']['input'];
};

export type Person = Entity & {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly posts: ReadonlyArray<Edge>;
  readonly honours: ReadonlyArray<Edge>;
  readonly attended: ReadonlyArray<Edge>;
  readonly organized: ReadonlyArray<Edge>;
  readonly reported: ReadonlyArray<Edge>;
};


export type PersonEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type PersonEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type PersonPostsArgs = {
  limit?: Scalars['Int']['input'];
};


export type PersonHonoursArgs = {
  limit?: Scalars['Int']['input'];
};


export type PersonAttendedArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type PersonOrganizedArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type PersonReportedArgs = {
  limit?: Scalars['Int']['input'];
};

export type Initiative = Entity & {
  readonly __typename?: 'Initiative';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly topics: ReadonlyArray<TopicId>;
  readonly start: Maybe<Scalars['String']['output']>;
  readonly end: Maybe<Scalars['String']['output']>;
  readonly reach: Maybe<Scalars['Int']['output']>;
  readonly serves: ReadonlyArray<Scalars['String']['output']>;
  readonly status: Maybe<Status>;
  readonly organizers: ReadonlyArray<Edge>;
  readonly attendees: ReadonlyArray<Edge>;
  readonly hostedAt: ReadonlyArray<Edge>;
  readonly audiences: ReadonlyArray<Edge>;
  readonly partOf: ReadonlyArray<Edge>;
  readonly parts: ReadonlyArray<Edge>;
};


export type InitiativeEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type InitiativeEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type InitiativeOrganizersArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type InitiativeAttendeesArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  limit?: Scalars['Int']['input'];
};


export type InitiativeHostedAtArgs = {
  limit?: Scalars['Int']['input'];
};


export type InitiativeAudiencesArgs = {
  limit?: Scalars['Int']['input'];
};


export type InitiativePartOfArgs = {
  limit?: Scalars['Int']['input'];
};


export type InitiativePartsArgs = {
  limit?: Scalars['Int']['input'];
};

export type Venue = Entity & {
  readonly __typename?: 'Venue';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly hosted: ReadonlyArray<Edge>;
  readonly runBy: ReadonlyArray<Edge>;
};


export type VenueEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type VenueEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type VenueHostedArgs = {
  limit?: Scalars['Int']['input'];
};


export type VenueRunByArgs = {
  limit?: Scalars['Int']['input'];
};

export type Honour = Entity & {
  readonly __typename?: 'Honour';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly holders: ReadonlyArray<Edge>;
};


export type HonourEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type HonourEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type HonourHoldersArgs = {
  limit?: Scalars['Int']['input'];
};

export type Area = Entity & {
  readonly __typename?: 'Area';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly located: ReadonlyArray<Edge>;
  readonly partOf: ReadonlyArray<Edge>;
};


export type AreaEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type AreaEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type AreaLocatedArgs = {
  limit?: Scalars['Int']['input'];
};


export type AreaPartOfArgs = {
  limit?: Scalars['Int']['input'];
};

export type Audience = Entity & {
  readonly __typename?: 'Audience';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly servedBy: ReadonlyArray<Edge>;
};


export type AudienceEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type AudienceEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type AudienceServedByArgs = {
  limit?: Scalars['Int']['input'];
};

export type Topic = Entity & {
  readonly __typename?: 'Topic';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly initiatives: ReadonlyArray<Edge>;
};


export type TopicEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type TopicEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type TopicInitiativesArgs = {
  limit?: Scalars['Int']['input'];
};

export type Article = Entity & {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly area: Maybe<Scalars['String']['output']>;
  readonly pageCount: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<Edge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly facts: ReadonlyArray<Fact>;
  readonly headline: Scalars['String']['output'];
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly reporters: ReadonlyArray<Edge>;
};


export type ArticleEdgesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: Scalars['Int']['input'];
};


export type ArticleEdgeCountArgs = {
  types?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type ArticleReportersArgs = {
  limit?: Scalars['Int']['input'];
};

export type Partner = {
  readonly __typename?: 'Partner';
  readonly body: Entity;
  readonly initiatives: ReadonlyArray<Initiative>;
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

export type UnionBodyConnection = {
  readonly __typename?: 'UnionBodyConnection';
  readonly edges: ReadonlyArray<UnionBodyEdge>;
  readonly nodes: ReadonlyArray<UnionBody>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type UnionBodyEdge = {
  readonly __typename?: 'UnionBodyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UnionBody;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  readonly edges: ReadonlyArray<InitiativeEdge>;
  readonly nodes: ReadonlyArray<Initiative>;
  readonly totalCount: Scalars['Int']['output'];
  readonly undatedCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
  readonly dateFit: Maybe<DateFit>;
};

export type VenueConnection = {
  readonly __typename?: 'VenueConnection';
  readonly edges: ReadonlyArray<VenueEdge>;
  readonly nodes: ReadonlyArray<Venue>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type VenueEdge = {
  readonly __typename?: 'VenueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Venue;
};

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly totalCount: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
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
  readonly first: Maybe<Scalars['String']['output']>;
  readonly last: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Quoted = {
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly because: Maybe<Scalars['String']['output']>;
  readonly stated: Scalars['Boolean']['output'];
};

export type Evidence = Quoted & {
  readonly __typename?: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly because: Maybe<Scalars['String']['output']>;
  readonly stated: Scalars['Boolean']['output'];
  readonly role: Maybe<Role>;
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

export type Fact = Quoted & {
  readonly __typename?: 'Fact';
  readonly field: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly because: Maybe<Scalars['String']['output']>;
  readonly stated: Scalars['Boolean']['output'];
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

export type Paths = {
  readonly __typename?: 'Paths';
  readonly paths: ReadonlyArray<Path>;
  readonly omitted: Scalars['Int']['output'];
  readonly complete: Scalars['Boolean']['output'];
};

export type Path = {
  readonly __typename?: 'Path';
  readonly nodes: ReadonlyArray<Entity>;
  readonly steps: ReadonlyArray<ReadonlyArray<Edge>>;
};

export type Facets = {
  readonly __typename?: 'Facets';
  readonly kinds: ReadonlyArray<ValueCount>;
  readonly topics: ReadonlyArray<ValueCount>;
  readonly levels: ReadonlyArray<ValueCount>;
  readonly areas: ReadonlyArray<ValueCount>;
  readonly statuses: ReadonlyArray<ValueCount>;
  readonly years: ReadonlyArray<ValueCount>;
};

export type ValueCount = {
  readonly __typename?: 'ValueCount';
  readonly value: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Timeline = {
  readonly __typename?: 'Timeline';
  readonly stretches: ReadonlyArray<TimelineStretch>;
  readonly undated: Scalars['Int']['output'];
};

export type TimelineStretch = {
  readonly __typename?: 'TimelineStretch';
  readonly start: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Answer = {
  readonly __typename?: 'Answer';
  readonly question: Scalars['String']['output'];
  readonly understood: Maybe<Scalars['String']['output']>;
  readonly query: Maybe<Scalars['String']['output']>;
  readonly variables: Maybe<Scalars['String']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  readonly rows: ReadonlyArray<AnswerRow>;
  readonly leftOut: Scalars['Int']['output'];
  readonly coverage: Maybe<Coverage>;
  readonly entityIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly edgeIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly entities: ReadonlyArray<Entity>;
  readonly edges: ReadonlyArray<Edge>;
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

export type AnswerRow = {
  readonly __typename?: 'AnswerRow';
  readonly cells: ReadonlyArray<AnswerCell>;
  readonly evidence: ReadonlyArray<Proof>;
};

export type AnswerCell = {
  readonly __typename?: 'AnswerCell';
  readonly text: Scalars['String']['output'];
  readonly entityId: Maybe<Scalars['ID']['output']>;
  readonly kind: Maybe<EntityKind>;
  readonly edgeId: Maybe<Scalars['ID']['output']>;
};

export type Proof = Quoted & {
  readonly __typename?: 'Proof';
  readonly quote: Scalars['String']['output'];
  readonly article: Article;
  readonly page: Page;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
  readonly because: Maybe<Scalars['String']['output']>;
  readonly stated: Scalars['Boolean']['output'];
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly pages: Scalars['Int']['output'];
  readonly mentioning: Scalars['Int']['output'];
  readonly silent: Scalars['Int']['output'];
};

export type Stats = {
  readonly __typename?: 'Stats';
  readonly pages: Scalars['Int']['output'];
  readonly articles: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly dropped: Scalars['Int']['output'];
  readonly drops: ReadonlyArray<DropCount>;
  readonly entities: ReadonlyArray<KindCount>;
  readonly relations: ReadonlyArray<RelationCount>;
  readonly quality: Maybe<Quality>;
  readonly saving: Saving;
};

export type Saving =
  | 'off'
  | 'closed'
  | 'open';

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

export type DropCount = {
  readonly __typename?: 'DropCount';
  readonly reason: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( ArticleParent )
  ;
  Quoted:
    | ( EvidenceParent )
    | ( FactParent )
    | ( ProofParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInput: PageInput;
  SavedPage: ResolverTypeWrapper<SavedPageParent>;
  SaveOutcome: SaveOutcome;
  Progress: ResolverTypeWrapper<Progress>;
  ProgressStep: ProgressStep;
  EntityKind: EntityKind;
  RelationKind: RelationKind;
  Role: Role;
  Status: Status;
  UnionLevel: UnionLevel;
  TopicId: TopicId;
  InitiativeOrder: InitiativeOrder;
  DateFit: DateFit;
  TimeUnit: TimeUnit;
  InitiativeFilter: InitiativeFilter;
  BodyFilter: BodyFilter;
  PersonFilter: PersonFilter;
  VenueFilter: VenueFilter;
  ArticleFilter: ArticleFilter;
  Entity: ResolverTypeWrapper<EntityParent>;
  UnionBody: ResolverTypeWrapper<EntityParent>;
  Organization: ResolverTypeWrapper<EntityParent>;
  Person: ResolverTypeWrapper<EntityParent>;
  Initiative: ResolverTypeWrapper<EntityParent>;
  Venue: ResolverTypeWrapper<EntityParent>;
  Honour: ResolverTypeWrapper<EntityParent>;
  Area: ResolverTypeWrapper<EntityParent>;
  Audience: ResolverTypeWrapper<EntityParent>;
  Topic: ResolverTypeWrapper<EntityParent>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Partner: ResolverTypeWrapper<PartnerParent>;
  EntityConnection: ResolverTypeWrapper<ListParent>;
  EntityEdge: ResolverTypeWrapper<RowParent>;
  UnionBodyConnection: ResolverTypeWrapper<ListParent>;
  UnionBodyEdge: ResolverTypeWrapper<RowParent>;
  OrganizationConnection: ResolverTypeWrapper<ListParent>;
  OrganizationEdge: ResolverTypeWrapper<RowParent>;
  PersonConnection: ResolverTypeWrapper<ListParent>;
  PersonEdge: ResolverTypeWrapper<RowParent>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeListParent>;
  InitiativeEdge: ResolverTypeWrapper<InitiativeRowParent>;
  VenueConnection: ResolverTypeWrapper<ListParent>;
  VenueEdge: ResolverTypeWrapper<RowParent>;
  ArticleConnection: ResolverTypeWrapper<ListParent>;
  ArticleEdge: ResolverTypeWrapper<RowParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Edge: ResolverTypeWrapper<EdgeParent>;
  Quoted: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Quoted']>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  Page: ResolverTypeWrapper<PageParent>;
  Mention: ResolverTypeWrapper<MentionParent>;
  Dropped: ResolverTypeWrapper<Dropped>;
  Network: ResolverTypeWrapper<NetworkParent>;
  Paths: ResolverTypeWrapper<PathsParent>;
  Path: ResolverTypeWrapper<PathParent>;
  Facets: ResolverTypeWrapper<Facets>;
  ValueCount: ResolverTypeWrapper<ValueCount>;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineStretch: ResolverTypeWrapper<TimelineStretch>;
  Answer: ResolverTypeWrapper<AnswerParent>;
  AnswerRow: ResolverTypeWrapper<AnswerRowParent>;
  AnswerCell: ResolverTypeWrapper<AnswerCell>;
  Proof: ResolverTypeWrapper<ProofParent>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Stats: ResolverTypeWrapper<Stats>;
  Saving: Saving;
  Quality: ResolverTypeWrapper<Quality>;
  DevelopmentQuality: ResolverTypeWrapper<DevelopmentQuality>;
  FirstRun: ResolverTypeWrapper<FirstRun>;
  Rate: ResolverTypeWrapper<Rate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DropCount: ResolverTypeWrapper<DropCount>;
  KindCount: ResolverTypeWrapper<KindCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Subscription: Record<PropertyKey, never>;
  PageInput: PageInput;
  SavedPage: SavedPageParent;
  Progress: Progress;
  InitiativeFilter: InitiativeFilter;
  BodyFilter: BodyFilter;
  PersonFilter: PersonFilter;
  VenueFilter: VenueFilter;
  ArticleFilter: ArticleFilter;
  Entity: EntityParent;
  UnionBody: EntityParent;
  Organization: EntityParent;
  Person: EntityParent;
  Initiative: EntityParent;
  Venue: EntityParent;
  Honour: EntityParent;
  Area: EntityParent;
  Audience: EntityParent;
  Topic: EntityParent;
  Article: ArticleParent;
  Partner: PartnerParent;
  EntityConnection: ListParent;
  EntityEdge: RowParent;
  UnionBodyConnection: ListParent;
  UnionBodyEdge: RowParent;
  OrganizationConnection: ListParent;
  OrganizationEdge: RowParent;
  PersonConnection: ListParent;
  PersonEdge: RowParent;
  InitiativeConnection: InitiativeListParent;
  InitiativeEdge: InitiativeRowParent;
  VenueConnection: ListParent;
  VenueEdge: RowParent;
  ArticleConnection: ListParent;
  ArticleEdge: RowParent;
  PageInfo: PageInfo;
  Edge: EdgeParent;
  Quoted: ResolversInterfaceTypes<ResolversParentTypes>['Quoted'];
  Evidence: EvidenceParent;
  Fact: FactParent;
  Page: PageParent;
  Mention: MentionParent;
  Dropped: Dropped;
  Network: NetworkParent;
  Paths: PathsParent;
  Path: PathParent;
  Facets: Facets;
  ValueCount: ValueCount;
  Timeline: Timeline;
  TimelineStretch: TimelineStretch;
  Answer: AnswerParent;
  AnswerRow: AnswerRowParent;
  AnswerCell: AnswerCell;
  Proof: ProofParent;
  Coverage: Coverage;
  Stats: Stats;
  Quality: Quality;
  DevelopmentQuality: DevelopmentQuality;
  FirstRun: FirstRun;
  Rate: Rate;
  Float: Scalars['Float']['output'];
  DropCount: DropCount;
  KindCount: KindCount;
  RelationCount: RelationCount;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  unions?: Resolver<ResolversTypes['UnionBodyConnection'], ParentType, ContextType, RequireFields<QueryUnionsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'orderBy' | 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryVenuesArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'kinds' | 'limit'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'limit'>>;
  overview?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'kinds' | 'relations' | 'limit'>>;
  edge?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgeArgs, 'id'>>;
  edges?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Edge']>>, ParentType, ContextType, RequireFields<QueryEdgesArgs, 'ids'>>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<QueryPageArgs, 'id'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  savePage?: Resolver<ResolversTypes['SavedPage'], ParentType, ContextType, RequireFields<MutationSavePageArgs, 'page'>>;
  removePage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemovePageArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  progress?: SubscriptionResolver<ResolversTypes['Progress'], "progress", ParentType, ContextType>;
};

export type SavedPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPage'] = ResolversParentTypes['SavedPage']> = {
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SaveOutcome'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  page?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProgressStep'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'UnionBody' | 'Organization' | 'Person' | 'Initiative' | 'Venue' | 'Honour' | 'Area' | 'Audience' | 'Topic' | 'Article', ParentType, ContextType>;
};

export type UnionBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnionBody'] = ResolversParentTypes['UnionBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<UnionBodyEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['UnionLevel']>, ParentType, ContextType>;
  organized?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyOrganizedArgs, 'limit'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<UnionBodyPartnersArgs, 'limit'>>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyOfficersArgs, 'limit'>>;
  facilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyFacilitiesArgs, 'limit'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyPartOfArgs, 'limit'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<UnionBodyPartsArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OrganizationEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  organized?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationOrganizedArgs, 'limit'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'limit'>>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationOfficersArgs, 'limit'>>;
  facilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationFacilitiesArgs, 'limit'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'limit'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PersonEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonPostsArgs, 'limit'>>;
  honours?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonHonoursArgs, 'limit'>>;
  attended?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonAttendedArgs, 'limit'>>;
  organized?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonOrganizedArgs, 'limit'>>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<PersonReportedArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativeEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<InitiativeEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicId']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  organizers?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativeOrganizersArgs, 'limit'>>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativeAttendeesArgs, 'limit'>>;
  hostedAt?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativeHostedAtArgs, 'limit'>>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativeAudiencesArgs, 'limit'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativePartOfArgs, 'limit'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<InitiativePartsArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<VenueEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<VenueEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  hosted?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<VenueHostedArgs, 'limit'>>;
  runBy?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<VenueRunByArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<HonourEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<HonourEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<HonourHoldersArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<AreaEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AreaEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<AreaLocatedArgs, 'limit'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<AreaPartOfArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<AudienceEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AudienceEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  servedBy?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<AudienceServedByArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<TopicEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<TopicEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<TopicInitiativesArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ArticleEdgesArgs, 'limit'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ArticleEdgeCountArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporters?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ArticleReportersArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  body?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
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

export type UnionBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnionBodyConnection'] = ResolversParentTypes['UnionBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnionBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnionBody']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnionBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnionBodyEdge'] = ResolversParentTypes['UnionBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnionBody'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  dateFit?: Resolver<Maybe<ResolversTypes['DateFit']>, ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venue']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
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
  first?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type QuotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quoted'] = ResolversParentTypes['Quoted']> = {
  __resolveType?: TypeResolveFn<'Evidence' | 'Fact' | 'Proof', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Edge']>>, ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
};

export type ValueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueCount'] = ResolversParentTypes['ValueCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  stretches?: Resolver<ReadonlyArray<ResolversTypes['TimelineStretch']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineStretchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineStretch'] = ResolversParentTypes['TimelineStretch']> = {
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  entityIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  edgeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AnswerCell']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Proof']>, ParentType, ContextType>;
};

export type AnswerCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCell'] = ResolversParentTypes['AnswerCell']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  edgeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentioning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drops?: Resolver<ReadonlyArray<ResolversTypes['DropCount']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['Quality']>, ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Saving'], ParentType, ContextType>;
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

export type DropCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropCount'] = ResolversParentTypes['DropCount']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SavedPage?: SavedPageResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  UnionBody?: UnionBodyResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Audience?: AudienceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  UnionBodyConnection?: UnionBodyConnectionResolvers<ContextType>;
  UnionBodyEdge?: UnionBodyEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Quoted?: QuotedResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Dropped?: DroppedResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  ValueCount?: ValueCountResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineStretch?: TimelineStretchResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  AnswerCell?: AnswerCellResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Quality?: QualityResolvers<ContextType>;
  DevelopmentQuality?: DevelopmentQualityResolvers<ContextType>;
  FirstRun?: FirstRunResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  DropCount?: DropCountResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
};

