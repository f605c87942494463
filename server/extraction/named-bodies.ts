// The bodies that a page has named so far and a name in, the body of that name out: the known one, else a new one.
import { formsOf, isShortForm, type NameForms } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'

/** Names are compared with this many others at most, so that a page of nothing but names stays cheap. */
export const MOST_COMPARED = 200

export const isBodyOrPlace = ({ kind }: Mention): boolean => kind === 'UnionBody' || kind === 'Organization' || kind === 'Venue'

export function addBody(draft: Draft, named: DraftEntity[], mention: Mention, article: string): DraftEntity {
  const entity = draft.add(mention.kind, mention.name, article, mention.kinds)
  named.push(entity)
  return entity
}

/** What a body's name is compared by: worked out anew where the name has changed. */
export const formsOfBody = (body: DraftEntity): NameForms => body.forms?.name === body.name ? body.forms : body.forms = formsOf(body.name)

/** The body of this name, also under a longer one that ends in it (大兴区妇联 where 北京市大兴区妇联 was named), unless that is known to lie in another area. */
export function namedOrNew(name: string, mention: Mention, draft: Draft, named: DraftEntity[], article: string, area?: string): DraftEntity {
  const forms = formsOf(name)
  return named.find(other => other.kind === mention.kind && (!area || !other.area || other.area === area) && (other.name === name || other.aliases.has(name) || isShortForm(forms, formsOfBody(other)) || isShortForm(formsOfBody(other), forms))) ?? addBody(draft, named, { ...mention, name }, article)
}
