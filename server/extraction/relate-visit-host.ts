// An article's visit, or what it brings to people, in, who ran it out: the union body of whoever led it.
import { hasManyHats } from './body-of-leader.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { isVisit } from './find-visits.ts'

/** What officers bring to where people work. */
const BRINGS = /送清凉|送温暖|慰问|走访/

/** 带队|走访, 带队|的是县总工会主席某某, 某某|一行|到…. */
const LEADS = new Set(['attend/leads', 'attend/leader-is', 'attend/goes-with-others'])

/** The union whose officer leads a visit, else his firm or office, is inferred to run it; so is that of whoever leads those who bring coolness or warmth, where nobody else is named. */
export function relateVisitHost(main: DraftEntity | undefined, draft: Draft): void {
  if (!main || !isVisit(main) && (!BRINGS.test(main.name) || draft.edgesOf('ORGANIZED').some(({ to }) => to === main.id))) return
  for (const led of draft.edgesOf('ATTENDED').filter(edge => edge.to === main.id && edge.evidence.some(proof => LEADS.has(proof.rule)))) {
    const bodies = draft.edgesOf('HOLDS_POST').flatMap(edge => edge.from === led.from ? edge.target : [])
    const proof = led.evidence[0], host = bodies.find(({ kind }) => kind === 'UnionBody') ?? (led.evidence.some(({ rule }) => rule === 'attend/goes-with-others') ? bodies.find(({ name }) => !hasManyHats(name)) : undefined)
    if (host && proof) draft.relate(host, 'ORGANIZED', main, { ...proof, rule: 'visit/host-of-leader', stated: false }, 'host')
  }
}
