// A sentence's bodies in, the same with the branches of unions named to their ends out: 柳林车务段工会|青石支会.
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const BRANCH = /^[〇\u3400-\u9fff]{2,5}?支会(?![员议战操])/, LONGEST = 8, BRANCHES = new Sign(['支会'])

export function withBranches(view: SentenceView, mentions: Mention[]): Mention[] {
  if (!BRANCHES.in(view)) return mentions
  const { text } = view
  return mentions.map(mention => {
    const branch = mention.kind === 'UnionBody' && mention.form === 'full' && mention.name.endsWith('工会') ? BRANCH.exec(text.slice(mention.end, mention.end + LONGEST))?.[0] : undefined
    return branch && !ACTS.test(branch) ? { ...mention, end: mention.end + branch.length, name: mention.name + branch, rule: 'name/branch' } : mention
  })
}
/** 某某工会|组织38支会…: what it does is no name. */
const ACTS = /组织|派|有|\d|[一二三四五六七八九十百两多几]支/
