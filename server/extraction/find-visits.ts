// A sentence's words and bodies in, visits that are named by what was done out: 赴顺义区…进行调研, 组织亲子家庭探秘牛奶科普馆.
import { prior } from '#model/prior.ts'
import { overlaps } from '#model/span.ts'
import { Cue } from '#rulebook/cue.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { Sign } from '#rulebook/sign.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { whomOf } from './deed.ts'
import { initiativeMention, type Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

const VISITS = new Set(['调研', '考察', '督导', '慰问', '走访慰问', '看望慰问', '走访', '验收'])
const TAKES_TO = ['参观', '探秘', '走进', '游览', '体验', '观看', '参访', '寻访'], TAKEN_TO = new WordGroup(TAKES_TO)
const BEFORE_BARE = new WordGroup(['进行', '开展', '参加', '陪同', '实地', '此次', '本次', '带队', '到', '赴', '来', '参与'])

/** Most sentences have none of these words; who leads people takes them somewhere. */
const CUES = new Cue([...VISITS, '组织', '带领']), GONE_TO = new Sign([...VISITS, ...TAKES_TO])

/** Whether an initiative is a visit, by its head: what its hosts run at home is no part of it, and they do not run the visit. */
export const isVisit = ({ head }: { readonly head?: string | undefined }): boolean => VISITS.has(head ?? '')

/** `head` says whether the sentence is a headline or kicker, where a visit is named in full. */
export function findVisits(view: SentenceView, rulebook: Rulebook, head: boolean): readonly Mention[] {
  if (!CUES.has(view) || !GONE_TO.in(view)) return findSentAgain(view)
  const found: Mention[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token
    if (!CUES.has(token)) continue
    const mention = VISITS.has(token.text) ? readVisit(view, i, head) : readOuting(view, i, rulebook)
    if (mention && !found.some(other => overlaps(other, mention))) found.push(mention)
  }
  for (const sent of findSentAgain(view)) if (!found.some(other => overlaps(other, sent))) found.push(sent)
  return found
}

/** 建起书屋，8月16日|又安排60名职工代表到某疗养院|疗休养: what is told second in a sentence, named after who goes. */
const SENT_AGAIN = /(?:又|还|再次)(?:组织|安排|选派|带领)了?([\d,.]+[余多]?[名位]|首批|部分|一批)([^，。；：“”\d]{2,14}?)(?:分[一二三四五六两]?批)?(?:[赶奔分]?赴|前往|到|去)[^，。；]{2,20}?(疗休养|疗养|休养)(?=[，。；]|$)/
const RESTS = new Sign(['疗养', '休养']), NONE: readonly Mention[] = []

function findSentAgain(view: SentenceView): readonly Mention[] {
  const sent = RESTS.in(view) ? SENT_AGAIN.exec(view.text) : null, whom = sent ? whomOf(`${sent[1]}${sent[2]}`) : undefined
  if (!sent || !whom) return NONE
  const end = sent.index + sent[0].length, word = sent[3] as string
  return [{ kind: 'Initiative', start: end - word.length, end, name: `${whom}疗休养`, head: '疗休养', rule: 'visit/sent-again', form: 'full' }]
}

function readVisit(view: SentenceView, at: number, head: boolean): Mention | undefined {
  const token = view.tokens[at] as Token, before = prior(view.tokens, at)
  const close = view.text.indexOf('时', token.end)
  if (head && close > token.end + 3 && !/[，。]/.test(view.text.slice(token.end, close))) {
    return initiativeMention(0, close, view.text.slice(0, close).replace(/在(?=调研|考察|督导)/, ''), token.text, 'visit/headline', 'full')
  }
  if (before && BEFORE_BARE.has(before) && /^([，。、；]|活动|工作|中|时|的|$)/.test(view.text.slice(token.end))) return initiativeMention(token.start, token.end, token.text, token.text, 'visit/bare', 'short')
  return undefined
}

/** 组织|亲子家庭探秘牛奶科普馆: whom somebody took where. */
function readOuting(view: SentenceView, at: number, rulebook: Rulebook): Mention | undefined {
  const start = view.tokens[at + 1]
  if (!start || !rulebook.lexicon.is(start.text, 'audience')) return undefined
  const verb = view.tokens.slice(at + 1, at + 6).find(token => TAKEN_TO.has(token))
  if (!verb) return undefined
  const clause = view.clauses.find(candidate => candidate.start <= start.start && start.start < candidate.end)
  const end = clause?.end ?? view.text.length
  const name = view.text.slice(start.start, end)
  if (name.length > 24 || /[、的]/.test(name)) return undefined
  return initiativeMention(start.start, verb.end, name, verb.text, 'visit/outing', 'full')
}
