// A page or its id in, the graph changed out: for those who bear the token.
import { isDay } from '#model/days.ts'
import { issueId } from '#model/page-id.ts'
import { reasonOf } from '#model/reason-of.ts'
import { renewReads, type Context } from './context.ts'
import type { PageDesk, PageLabel } from './page-desk.ts'
import { refuse } from './refusal.ts'
import type { MutationResolvers, PageInput, SubscriptionResolvers } from './schema-types.ts'

export const mutationResolvers: MutationResolvers = {
  savePage: async (_, { page }, context) => {
    const desk = requireDesk(context)
    const { id, outcome } = await desk.savePage(Buffer.from(page.text), labelOf(page)).catch((error: unknown) => { throw refuse(reasonOf(error)) })
    renewReads(context)
    return { page: { id }, outcome }
  },
  removePage: async (_, { id }, context) => {
    const wasThere = await requireDesk(context).removePage(id)
    renewReads(context)
    return wasThere
  },
}

export const subscriptionResolvers: SubscriptionResolvers = {
  progress: { subscribe: (_, __, context) => tell(requireDesk(context)) },
}

async function* tell(desk: PageDesk) {
  for await (const progress of desk.progress()) yield { progress: { message: null, ...progress } }
}

function labelOf({ id, newspaper, date, number }: PageInput): PageLabel {
  if (date && !isDay(date)) throw refuse(`“date” must be a day such as 2025-07-31; it is “${date}”.`)
  const facts = { ...(newspaper && { newspaper }), ...(date && { date }), ...(number && { number }) }
  const name = id || issueId(facts)
  if (!name) throw refuse('Give the page an “id”, or “newspaper”, “date” and “number”.')
  return { id: name, ...facts }
}

function requireDesk({ editing }: Context): PageDesk {
  if (editing === 'off') throw refuse('Changing the graph by GraphQL is off. Start the server with ATLAS_TOKEN=… to turn it on.')
  if (editing === 'closed') throw refuse('This needs the header “Authorization: Bearer …” with the token that the server was started with.')
  return editing
}
