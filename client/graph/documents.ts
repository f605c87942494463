// schema.graphql + documents/*.graphql → typed queries. Generated: `npx tsx tests/client/generate-documents.ts` writes it anew.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PageInput = {
  readonly id?: string | number | null | undefined;
  readonly text: string;
  readonly newspaper?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly number?: string | null | undefined;
};

export type SaveOutcome =
  | 'added'
  | 'replaced'
  | 'unchanged'
  | 'kept';

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

export type Saving =
  | 'off'
  | 'closed'
  | 'open';

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { readonly areas: ReadonlyArray<{ readonly name: string, readonly area: string | null }> };

export type AskQueryVariables = Exact<{
  question: string;
}>;


export type AskQuery = { readonly ask: { readonly question: string, readonly understood: string | null, readonly query: string | null, readonly sentence: string, readonly columns: ReadonlyArray<string>, readonly leftOut: number, readonly entityIds: ReadonlyArray<string>, readonly edgeIds: ReadonlyArray<string>, readonly examples: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<{ readonly text: string, readonly entityId: string | null, readonly kind: EntityKind | null, readonly edgeId: string | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }> }>, readonly coverage: { readonly pages: number, readonly mentioning: number, readonly silent: number } | null, readonly entities: ReadonlyArray<
      | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { readonly stats: { readonly pages: number, readonly articles: number, readonly claims: number, readonly saving: Saving, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly quality: { readonly development: { readonly pages: number, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }, readonly firstRuns: ReadonlyArray<{ readonly page: string, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }> } | null } };

export type CountsFragment = { readonly pages: number, readonly articles: number, readonly claims: number, readonly saving: Saving, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly quality: { readonly development: { readonly pages: number, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }, readonly firstRuns: ReadonlyArray<{ readonly page: string, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }> } | null };

export type QualityFragment = { readonly development: { readonly pages: number, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }, readonly firstRuns: ReadonlyArray<{ readonly page: string, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }> };

export type RateFragment = { readonly precision: number, readonly recall: number, readonly f1: number };

export type EvidenceOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceOfQuery = { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly role: Role | null, readonly titles: ReadonlyArray<string>, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }> } | null> };

export type FoldedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type FoldedQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
    | { readonly id: string, readonly edges: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
          | { readonly id: string, readonly kind: EntityKind }
         }> }
   | null> };

export type LinkPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type LinkPanelQuery = { readonly edge: { readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
      | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    , readonly to:
      | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    , readonly evidence: ReadonlyArray<{ readonly role: Role | null, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }> } | null };

export type LinkFragment = { readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  limit: number;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly omitted: number, readonly nodes: ReadonlyArray<
      | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type OverviewQueryVariables = Exact<{
  limit: number;
}>;


export type OverviewQuery = { readonly overview: { readonly omitted: number, readonly nodes: ReadonlyArray<
      | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly stats: { readonly pages: number, readonly articles: number, readonly claims: number, readonly saving: Saving, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly quality: { readonly development: { readonly pages: number, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }, readonly firstRuns: ReadonlyArray<{ readonly page: string, readonly entity: { readonly precision: number, readonly recall: number, readonly f1: number }, readonly relation: { readonly precision: number, readonly recall: number, readonly f1: number } }> } | null } };

export type PageTextQueryVariables = Exact<{
  id: string | number;
}>;


export type PageTextQuery = { readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null, readonly text: string, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly start: number, readonly end: number }>, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }>, readonly dropped: ReadonlyArray<{ readonly start: number, readonly end: number, readonly reason: string }> } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  limit: number;
}>;


export type PathsQuery = { readonly from:
    | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
   | null, readonly to:
    | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
   | null, readonly paths: { readonly omitted: number, readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      >, readonly steps: ReadonlyArray<ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>> }> } };

type Quote_Evidence_Fragment = { readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } };

type Quote_Fact_Fragment = { readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } };

type Quote_Proof_Fragment = { readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } };

export type QuoteFragment =
  | Quote_Evidence_Fragment
  | Quote_Fact_Fragment
  | Quote_Proof_Fragment
;

export type RestoredThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type RestoredThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
   | null> };

export type RestoredLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type RestoredLinksQuery = { readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly to:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     } | null> };

export type SavePageMutationVariables = Exact<{
  page: PageInput;
}>;


export type SavePageMutation = { readonly savePage: { readonly outcome: SaveOutcome, readonly page: { readonly id: string, readonly claimCount: number, readonly droppedCount: number, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string }>, readonly mentions: ReadonlyArray<{ readonly entity:
          | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    > } };

export type ThingPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingPanelQuery = { readonly node:
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly partners: ReadonlyArray<{ readonly body:
          | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly initiatives: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly partners: ReadonlyArray<{ readonly body:
          | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly initiatives: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }>, readonly honours: ReadonlyArray<{ readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly serves: ReadonlyArray<string>, readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
    | { readonly kinds: ReadonlyArray<EntityKind>, readonly edgeCount: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly because: string | null, readonly stated: boolean, readonly article: { readonly id: string, readonly headline: string }, readonly page: { readonly id: string, readonly newspaper: string | null, readonly date: string | null, readonly number: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationKind, readonly roles: ReadonlyArray<Role>, readonly titles: ReadonlyArray<string>, readonly claimCount: number, readonly articleCount: number, readonly stated: boolean, readonly first: string | null, readonly last: string | null, readonly from:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
        , readonly to:
          | { readonly id: string, readonly level: UnionLevel | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly id: string, readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
         }> }
   | null };

export type PartnerFragment = { readonly body:
    | { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number }
  , readonly initiatives: ReadonlyArray<{ readonly id: string, readonly name: string }> };

type Thing_UnionBody_Fragment = { readonly level: UnionLevel | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number, readonly honours: ReadonlyArray<{ readonly to:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type Thing_Initiative_Fragment = { readonly reach: number | null, readonly topics: ReadonlyArray<TopicId>, readonly start: string | null, readonly end: string | null, readonly status: Status | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Venue_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Honour_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Area_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Audience_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

type Thing_Article_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly area: string | null, readonly pageCount: number, readonly claimCount: number };

export type ThingFragment =
  | Thing_UnionBody_Fragment
  | Thing_Organization_Fragment
  | Thing_Person_Fragment
  | Thing_Initiative_Fragment
  | Thing_Venue_Fragment
  | Thing_Honour_Fragment
  | Thing_Area_Fragment
  | Thing_Audience_Fragment
  | Thing_Topic_Fragment
  | Thing_Article_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RateFragmentDoc = new TypedDocumentString(`
    fragment Rate on Rate {
  precision
  recall
  f1
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const QualityFragmentDoc = new TypedDocumentString(`
    fragment Quality on Quality {
  development {
    pages
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
  firstRuns {
    page
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
}
    fragment Rate on Rate {
  precision
  recall
  f1
}`, {"fragmentName":"Quality"}) as unknown as TypedDocumentString<QualityFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on Stats {
  pages
  articles
  claims
  entities {
    kind
    count
  }
  quality {
    ...Quality
  }
  saving
}
    fragment Quality on Quality {
  development {
    pages
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
  firstRuns {
    page
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
}
fragment Rate on Rate {
  precision
  recall
  f1
}`, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const QuoteFragmentDoc = new TypedDocumentString(`
    fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}
    `, {"fragmentName":"Quote"}) as unknown as TypedDocumentString<QuoteFragment, unknown>;
export const ThingFragmentDoc = new TypedDocumentString(`
    fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const PartnerFragmentDoc = new TypedDocumentString(`
    fragment Partner on Partner {
  body {
    ...Thing
  }
  initiatives {
    id
    name
  }
}
    fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`, {"fragmentName":"Partner"}) as unknown as TypedDocumentString<PartnerFragment, unknown>;
export const AreasDocument = new TypedDocumentString(`
    query Areas {
  areas {
    name
    area
  }
}
    `) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!) {
  ask(question: $question) {
    question
    understood
    query
    sentence
    columns
    rows {
      cells {
        text
        entityId
        kind
        edgeId
      }
      evidence {
        ...Quote
      }
    }
    leftOut
    coverage {
      pages
      mentioning
      silent
    }
    entityIds
    edgeIds
    entities {
      ...Thing
    }
    edges {
      ...Link
    }
    examples
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts {
  stats {
    ...Counts
  }
}
    fragment Counts on Stats {
  pages
  articles
  claims
  entities {
    kind
    count
  }
  quality {
    ...Quality
  }
  saving
}
fragment Quality on Quality {
  development {
    pages
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
  firstRuns {
    page
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
}
fragment Rate on Rate {
  precision
  recall
  f1
}`) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const EvidenceOfDocument = new TypedDocumentString(`
    query EvidenceOf($ids: [ID!]!) {
  edges(ids: $ids) {
    id
    evidence {
      ...Quote
      role
      titles
    }
  }
}
    fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const FoldedDocument = new TypedDocumentString(`
    query Folded($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    edges(limit: 100) {
      from {
        id
        kind
      }
      to {
        id
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FoldedQuery, FoldedQueryVariables>;
export const LinkPanelDocument = new TypedDocumentString(`
    query LinkPanel($id: ID!) {
  edge(id: $id) {
    ...Link
    from {
      ...Thing
    }
    to {
      ...Thing
    }
    evidence {
      ...Quote
      role
    }
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<LinkPanelQuery, LinkPanelQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $kinds: [EntityKind!], $limit: Int!) {
  neighbourhood(ids: $ids, kinds: $kinds, limit: $limit) {
    nodes {
      ...Thing
    }
    edges {
      ...Link
    }
    omitted
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($limit: Int!) {
  overview(limit: $limit) {
    nodes {
      ...Thing
    }
    edges {
      ...Link
    }
    omitted
  }
  stats {
    ...Counts
  }
}
    fragment Counts on Stats {
  pages
  articles
  claims
  entities {
    kind
    count
  }
  quality {
    ...Quality
  }
  saving
}
fragment Quality on Quality {
  development {
    pages
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
  firstRuns {
    page
    entity {
      ...Rate
    }
    relation {
      ...Rate
    }
  }
}
fragment Rate on Rate {
  precision
  recall
  f1
}
fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PageTextDocument = new TypedDocumentString(`
    query PageText($id: ID!) {
  page(id: $id) {
    id
    newspaper
    date
    number
    text
    articles {
      id
      headline
      start
      end
    }
    mentions {
      entity {
        id
        kind
        name
      }
      start
      end
    }
    dropped {
      start
      end
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PageTextQuery, PageTextQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $limit: Int!) {
  from: node(id: $from) {
    ...Thing
  }
  to: node(id: $to) {
    ...Thing
  }
  paths(from: $from, to: $to, limit: $limit) {
    paths {
      nodes {
        ...Thing
      }
      steps {
        ...Link
        evidence {
          ...Quote
        }
      }
    }
    omitted
    complete
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RestoredThingsDocument = new TypedDocumentString(`
    query RestoredThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<RestoredThingsQuery, RestoredThingsQueryVariables>;
export const RestoredLinksDocument = new TypedDocumentString(`
    query RestoredLinks($ids: [ID!]!) {
  edges(ids: $ids) {
    ...Link
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}`) as unknown as TypedDocumentString<RestoredLinksQuery, RestoredLinksQueryVariables>;
export const SavePageDocument = new TypedDocumentString(`
    mutation SavePage($page: PageInput!) {
  savePage(page: $page) {
    outcome
    page {
      id
      claimCount
      droppedCount
      articles {
        id
        headline
      }
      mentions {
        entity {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SavePageMutation, SavePageMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    nodes {
      ...Thing
    }
    totalCount
  }
}
    fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ThingPanelDocument = new TypedDocumentString(`
    query ThingPanel($id: ID!) {
  node(id: $id) {
    ...Thing
    kinds
    ... on Initiative {
      serves
    }
    ... on UnionBody {
      partners(limit: 12) {
        ...Partner
      }
    }
    ... on Organization {
      partners(limit: 12) {
        ...Partner
      }
    }
    facts {
      field
      value
      ...Quote
    }
    edgeCount
    edges(limit: 300) {
      ...Link
      from {
        ...Thing
      }
      to {
        ...Thing
      }
    }
  }
}
    fragment Link on Edge {
  id
  type
  from {
    id
  }
  to {
    id
  }
  roles
  titles
  claimCount
  articleCount
  stated
  first
  last
}
fragment Quote on Quoted {
  quote
  article {
    id
    headline
  }
  page {
    id
    newspaper
    date
    number
  }
  start
  end
  rule
  because
  stated
}
fragment Partner on Partner {
  body {
    ...Thing
  }
  initiatives {
    id
    name
  }
}
fragment Thing on Entity {
  id
  kind
  name
  aliases
  area
  pageCount
  claimCount
  ... on UnionBody {
    level
  }
  ... on Initiative {
    reach
    topics
    start
    end
    status
  }
  ... on Person {
    honours(limit: 20) {
      to {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ThingPanelQuery, ThingPanelQueryVariables>;