// A question with its names looked up in, what the store says to it out: one finder an intent.
import { findAttended, findAttenders } from './find-attenders.ts'
import { findComparison } from './find-comparison.ts'
import { findDeeds } from './find-deeds.ts'
import { findFacts } from './find-facts.ts'
import { findHonours } from './find-honours.ts'
import { findLink } from './find-link.ts'
import { findPartners } from './find-partners.ts'
import { findPlaces } from './find-places.ts'
import { findPosts } from './find-posts.ts'
import { findLargest, findRanking } from './find-ranking.ts'
import { findRunners } from './find-runners.ts'
import type { Desk, Found } from './found.ts'
import type { Question } from './question.ts'

export function findAnswer(question: Question, desk: Desk): Promise<Found> {
  switch (question.intent) {
    case 'runners': return findRunners(question, desk)
    case 'deeds': return findDeeds(question, desk)
    case 'attenders': return findAttenders(question, desk)
    case 'attended': return findAttended(question, desk)
    case 'honoured': case 'honours': return findHonours(question, desk)
    case 'places': return findPlaces(question, desk)
    case 'dates': case 'reach': return findFacts(question, desk)
    case 'holders': case 'posts': return findPosts(question, desk)
    case 'partners': return findPartners(question, desk)
    case 'link': return findLink(question, desk)
    case 'compare': return findComparison(question, desk)
    case 'rank_bodies': return findRanking(question, desk)
    case 'rank_reach': return findLargest(question, desk)
  }
}
