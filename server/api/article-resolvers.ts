// An article in, known as a thing or as a place on a page, all its fields out: what is not at hand is loaded for all articles of a request at once.
import type { Entity, StoredArticle } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { commonResolvers } from './entity-resolvers.ts'
import { loadEntity } from './evidence-resolvers.ts'
import { reporters } from './kind-resolvers.ts'
import type { ArticleParent } from './parents.ts'
import { refuse } from './refusal.ts'
import type { ArticleResolvers } from './schema-types.ts'

const asEntity = async (article: ArticleParent, context: Context): Promise<Entity> => ('kind' in article ? article : loadEntity(article.id, context))

async function asPlace(article: ArticleParent, { batches }: Context): Promise<StoredArticle> {
  if ('headline' in article) return article
  const place = await batches.article.load(article.id)
  if (!place) throw refuse(`There is no article “${article.id}” any more.`)
  return place
}

const entity = <T>(pick: (entity: Entity) => T) => async (article: ArticleParent, _: object, context: Context): Promise<T> => pick(await asEntity(article, context))

export const articleResolvers: ArticleResolvers = {
  kind: () => 'Article',
  kinds: entity(({ kinds }) => kinds),
  name: entity(({ name }) => name),
  aliases: entity(({ aliases }) => aliases),
  area: entity(({ area }) => area),
  pageCount: entity(({ pages }) => pages),
  claimCount: entity(({ claims }) => claims),
  edges: async (article, asked, context) => commonResolvers.edges(await asEntity(article, context), asked, context),
  edgeCount: async (article, asked, context) => commonResolvers.edgeCount(await asEntity(article, context), asked, context),
  facts: async (article, _, context) => commonResolvers.facts(await asEntity(article, context), {}, context),
  headline: async (article, _, context) => (await asPlace(article, context)).headline,
  page: async (article, _, context) => ({ id: (await asPlace(article, context)).page }),
  start: async (article, _, context) => (await asPlace(article, context)).start,
  end: async (article, _, context) => (await asPlace(article, context)).end,
  reporters,
}
