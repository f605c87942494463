// A sentence's body mentions in, those that stand in a list behind a division of a company as divisions of it too out: 该公司选矿厂、|运输部|、|检修中心.
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whose the first of the list is: 该公司|选矿厂, 青河矿业公司|选矿厂. */
const OWNED = /^((?:该|本)?(?:集团公司|公司|集团(?!公司)|厂|矿|局|段|站)|[〇\u3400-\u9fff]{2,20}?(?:有限公司|集团公司|公司|集团(?!公司|有限)))([〇\u3400-\u9fff]{2,8}?(?:厂|车间|部|中心|处|队|室|科|矿|段|分公司|项目部|班|站))$/
const DIVISION = /^[〇\u3400-\u9fff]{2,6}(?:厂|车间|部|中心|处|队|室|科|矿|段|分公司|项目部|班|站)$/, LINK = /^[、和与及]$/

export function spreadDivisions({ text }: SentenceView, mentions: Mention[]): Mention[] {
  // Most bodies stand in no list.
  if (mentions.length < 2) return mentions
  let owner: { name: string; form: Mention['form'] } | undefined, end = -1, spread: Mention[] | undefined
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention, isNext = owner !== undefined && LINK.test(text.slice(end, mention.start)), isOrganization = mention.kind === 'Organization'
    if (owner && isNext && isOrganization && DIVISION.test(mention.name)) {
      spread ??= [...mentions]
      spread[i] = { ...mention, name: owner.name + mention.name, form: owner.form, kinds: undefined }
    } else {
      const owned = isOrganization && mention.form !== 'generic' && text.charAt(mention.end) === '、' ? OWNED.exec(mention.name) : null
      owner = owned ? { name: owned[1] as string, form: mention.form } : undefined
    }
    end = mention.end
  }
  return spread ?? mentions
}
