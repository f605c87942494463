// A ceremony that is named by its kind alone (命名仪式, 颁奖典礼) in, whether it was held, and what it is called after the honour that is given there, out.
import type { Draft, DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import type { ReadArticle } from './resolution.ts'

const BESTOWAL = /^(?:命名|颁奖|授奖|表彰|授牌|颁证|揭晓|发布)(?:仪式|大会|典礼|活动)$/
const HELD = /^[^，。；]{0,24}(?:举行|召开|举办)(?!的)/, HELD_BEFORE = /(?:举行|召开|举办)(?:的|了|了一场)?$/

/** Whether a ceremony at which an honour is given is said to have been held: 命名仪式|9月13日在…举行, 举行|颁奖仪式. */
export const isBestowal = (text: string, { name, start, end }: Mention): boolean => BESTOWAL.test(name) && (HELD.test(text.slice(end)) || HELD_BEFORE.test(text.slice(0, start)))

/** 授予20名职工“维扬工匠”称号。|命名仪式 is “维扬工匠”命名仪式. */
export function nameBestowal(article: ReadArticle, ceremony: Mention): string | undefined {
  const honour = BESTOWAL.test(ceremony.name) ? honourBefore(article, ceremony) : undefined
  return honour === undefined ? undefined : honour + ceremony.name
}

/** The honour in quotation marks that the article has told of last before a mention, as it is printed. */
function honourBefore({ sentences }: ReadArticle, ceremony: Mention): string | undefined {
  let told: string | undefined
  for (const { view, mentions } of sentences) for (const mention of mentions) {
    if (mention === ceremony) return told
    if (mention.kind === 'Honour' && view.text[mention.start] === '“') told = view.text.slice(mention.start, mention.end)
  }
  return told
}

/** “维扬工匠”选树活动 has been told of, and then where the honour was given: 命名仪式|在…举行. */
export function bestowalOf(main: DraftEntity, ceremony: Mention, article: ReadArticle, text: string, draft: Draft): DraftEntity | undefined {
  const name = CHOOSING.test(main.name) && isBestowal(text, ceremony) ? nameBestowal(article, ceremony) : undefined
  if (name === undefined || !main.name.includes(name.slice(0, -ceremony.name.length))) return undefined
  const bestowal = draft.find('Initiative', name) ?? draft.add('Initiative', name, article.id)
  bestowal.head ??= ceremony.name
  return bestowal
}
const CHOOSING = /”(?:评选|选树|推选|寻访|评比|选拔|推荐)(?:活动)?$/
