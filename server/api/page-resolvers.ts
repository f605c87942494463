// A page's id in, its fields out: the short ones for all pages of a request at once, the long ones (text, mentions) page by page.
import type { PageText, StoredPage } from '#store/graph-store.ts'
import type { Context } from './context.ts'
import { loadEntity } from './evidence-resolvers.ts'
import type { PageParent } from './parents.ts'
import { refuse } from './refusal.ts'
import type { MentionResolvers, PageResolvers } from './schema-types.ts'

/** A resolver of one short field. */
const short = <T>(pick: (page: StoredPage) => T) => async (page: PageParent, _: object, { batches }: Context): Promise<T> =>
  pick(requirePage(page, await batches.page.load(page.id)))

/** A resolver of one long list, each row of which counts. */
const long = <T>(pick: (page: PageText) => readonly T[]) => async (page: PageParent, _: object, context: Context): Promise<readonly T[]> => {
  const rows = pick(await loadText(page, context))
  await context.allowance.spend(rows.length)
  return rows
}

export const pageResolvers: PageResolvers = {
  newspaper: short((page) => page.newspaper ?? null),
  date: short((page) => page.date ?? null),
  number: short((page) => page.number ?? null),
  notBefore: short((page) => page.notBefore ?? null),
  notAfter: short((page) => page.notAfter ?? null),
  rulebook: short((page) => page.rulebook),
  articleCount: short((page) => page.articles),
  claimCount: short((page) => page.claims),
  droppedCount: short((page) => page.dropped),
  text: async (page, _, context) => (await loadText(page, context)).text,
  articles: long((page) => page.articleList),
  mentions: long((page) => page.mentions),
  dropped: long((page) => page.droppedList),
}

export const mentionResolvers: MentionResolvers = { entity: (mention, _, context) => loadEntity(mention.entity, context) }

async function loadText(page: PageParent, { batches, allowance }: Context): Promise<PageText> {
  await allowance.whileOpen()
  return requirePage(page, await batches.pageText.load(page.id))
}

function requirePage<T>(page: PageParent, found: T | null): T {
  if (!found) throw refuse(`There is no page “${page.id}” any more.`)
  return found
}
