// A read article in, what is said of all the people of a list out: the honour that is told of before it is each one's.
import { CodeSet } from '#model/code-set.ts'
import { ACT } from '#rulebook/act.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Draft, DraftEntity } from './draft.ts'
import { placeOf, proveBy } from './evidence.ts'
import type { ReadSentence } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { isHonourOfGroups } from './objections.ts'
import type { ReadArticle, Resolution } from './resolution.ts'

/** 名单如下, 以下6人当选, 获得者名单（摘登）: what says that a list of those who hold an honour is read out. */
const ANNOUNCED = new Sign(['名单', '榜上有名', '当选', '入选', '上榜', '获得者', '如下', '获奖者', '光荣榜', '称号的是', '称号的有', '称号的为', '荣誉的是', '荣誉的有'])
/** 他们中有某某、某某: some of those whom an honour was given to. */
const AMONG = /(?:(?:他|她)们(?:当)?中，?(?:有|包括|既有)|(?:上榜|入选|当选|获评|入围|领奖)，(?:其中)?(?:包括|有)|(?:获奖者|获得者|入选者|当选者|获评者|上榜者)(?:当)?(?:中，?)?(?:有|包括|分别是|分别为|是)|其中(?:有|包括)|其中[^，。；：]{0,8}\d[人名][：，]|他们(?:分别)?[是为]|名单如下|\d{1,3}(?:人|[名位][〇\u3400-\u9fff]{1,6})分别[是为]|(?<=[获得评选名彰荣誉号”])的(?:\d{1,3}[名位个人][〇\u3400-\u9fff]{0,4})?(?:当?中，?)?(?:分别)?(?:有|是|为)(?=[：，]|[〇\u3400-\u9fff]{2,40}[、，和]))[：，]?/
const SOME = new Sign(['们中', '们当中', '者中', '者当中', '者有', '者是', '者分别', '者包括', '其中', '，包括', '上榜，', '入选，', '当选，', '他们是', '他们为', '他们分别', '名单如下', '的有', '的是', '的分别', '人是', '人为', '人有', '名是', '人分别', '职工分别', '工人分别', '获奖者分别', '职工中', '员工中', '人中'])
/** What an honour of the sentence before was given to is spoken of at once. */
const OPENS_WITHIN = 2
/** 当选|的5人是：: says itself that they were chosen. */
const CHOSEN = /^的(?:\d{1,3}[名位个人]|有：|是：)/
/** Whoever is named in a list stands before a mark or one of these. */
const LISTED = /^[，、；。（和与及]|^等|^$/

export function relateRoster(article: ReadArticle, draft: Draft, resolution: Resolution, pageText: string): void {
  const listing: Listing = { article, draft, pageText }
  const hasRows = resolution.namingPeople(article).some(at => article.sentences[at]?.mentions.some(isOfRow))
  let honour: DraftEntity | undefined, announced = -1
  for (let index = 0; index < article.sentences.length; index++) {
    const read = article.sentences[index] as ReadSentence
    if (hasRows && read.mentions.some(isOfRow)) {
      const labels = read.mentions.filter(mention => isLabel(read, mention))
      for (const mention of read.mentions) {
        const label = labels.findLast(({ end }) => end <= mention.start), won = label ? isOfRow(mention) ? resolution.get(label) : undefined : honour
        if (won) give(resolution.get(mention), won, listing, index, mention.end, label ? index : announced, label?.start)
      }
      continue
    }
    if (index >= article.heads && read.mentions.some(isByField)) giveByField(listing, index, resolution)
    const among = index >= article.heads && SOME.in(read.view) ? AMONG.exec(read.view.text) : null
    if (among) {
      const from = among.index + among[0].length, here = onlyHonour(read, resolution, among.index) ?? namedIn(read, among.index, article, draft)
      const told = here ? { honour: here, at: index } : (among.index <= OPENS_WITHIN || CHOSEN.test(among[0])) && !read.mentions.some(mention => mention.kind === 'Honour' && mention.end <= from) ? honourBefore(article, index, WINNERS.test(among[0]) ? article.heads : THEY.test(among[0]) || CHOSEN.test(among[0]) ? index - THEY_WITHIN : index - 1, draft, resolution) : undefined
      if (told) for (const mention of read.mentions) if (mention.start >= from && LISTED.test(read.view.text.slice(mention.end))) give(resolution.get(mention), told.honour, listing, index, mention.end, told.at)
    }
    const listed = index > article.heads && !among && ENDS.in(read.view) ? ENDS_LIST.exec(read.view.text) : null, won = listed && onlyHonour(read, resolution) === undefined ? honourBefore(article, index, index - 1, draft, resolution) : undefined
    if (listed && won) for (const mention of read.mentions) if (mention.start < listed.index + listed[0].length) give(resolution.get(mention), won.honour, listing, index, mention.end, won.at)
    if (index >= article.heads && TOO.in(read.view)) giveToOthers(listing, index, resolution)
    honour = hasRows && ANNOUNCED.in(read.view) ? onlyHonour(read, resolution) : undefined
    announced = index
  }
}

/** 另有两人获此殊荣：甲，…；乙，…, 同获此殊荣的还有甲、乙: who else holds what was told of before, as many as the sentence says. */
function giveToOthers(listing: Listing, index: number, resolution: Resolution): void {
  const { article, draft } = listing, { view: { text }, mentions } = article.sentences[index] as ReadSentence, told = TOLD_TOO.exec(text)
  const won = told ? honourBefore(article, index, index - OTHERS_WITHIN, draft, resolution) : undefined
  if (!told || !won) return
  const others: Mention[] = [], count = told[1] ? COUNTS.indexOf(told[1]) : -1
  let from = told.index + told[0].length
  for (const part of text.slice(from).split('；')) {
    let end = from
    for (const mention of mentions) if (mention.kind === 'Person' && mention.start >= from && mention.end <= from + part.length && OPENS_ITEM.test(text.slice(end, mention.titlesStart ?? mention.start))) { others.push(mention); end = mention.end }
    from += part.length + 1
  }
  if (count < 0 || count + 2 === others.length) for (const mention of others) give(resolution.get(mention), won.honour, listing, index, mention.end, won.at)
}
const TOO = new Sign(['此殊荣', '此荣誉', '此称号', '一荣誉', '一称号', '一殊荣']), GOT = '(?:获|获得|荣获)(?:此|这一)(?:荣誉|称号|殊荣)'
const TOLD_TOO = new RegExp(`(?:另有|还有|另外|以及)([两三四五六七八九])[人名位][^，。；：]{0,6}?(?:也|同)?${GOT}(?:：|，(?:他们)?(?:分别)?[是为])|${GOT}的还(?:有|包括)：?`)
const COUNTS = '两三四五六七八九', OTHERS_WITHIN = 3
/** Nothing but a link, and what somebody is, stands before the next name. */
const OPENS_ITEM = /^[、和与及]?[〇\u3400-\u9fff（）、]{0,24}$/

/** “健身之星”登台：羽毛球孔卫民、篮球王晓东: the quotation before such a list is what each of it is. */
function giveByField(listing: Listing, index: number, resolution: Resolution): void {
  const { mentions } = listing.article.sentences[index] as ReadSentence, first = mentions.find(isByField)
  const label = mentions.findLast(({ kind, rule, end }) => kind === 'Honour' && rule === 'name/honour-quoted' && first !== undefined && end < first.start && first.start - end <= LONGEST_LEAD), won = label && resolution.get(label)
  if (won) for (const mention of mentions) if (isByField(mention)) give(resolution.get(mention), won, listing, index, mention.end, index, label.start)
}
const isByField = ({ rule }: Mention): boolean => rule === 'person/by-field', LONGEST_LEAD = 18

const isOfRow = ({ rule }: Mention): boolean => rule === 'person/row'

/** 全国五一劳动奖章|　王永民（某公司调度长）, ：韩高霞（…）: an honour that stands before a list, or behind the one before it. */
const isLabel = ({ view: { text } }: ReadSentence, { kind, start, end }: Mention): boolean => kind === 'Honour' && LABEL_ENDS.test(text.slice(end, end + 3)) && !GIVES_IT.has(text.charCodeAt(start - 1))
const LABEL_ENDS = /^(?:（?\d{0,2}[名人]?）?)?[：: \u3000]/, GIVES_IT = new CodeSet('获得予授评为是称的“')

/** 某某、某某|榜上有名: whoever is named before it holds what was told of before. */
const CHOSEN_SO = ['上榜', '入选', '获此殊荣', '获此荣誉', '获此称号'], ENDS = new Sign(['榜上有名', ...CHOSEN_SO])
const ENDS_LIST = new RegExp(`榜上有名|(?:[人位名]|、[〇\\u3400-\\u9fff]{2,3})(?:均|也|同时|双双|一同|一起)?(?:${CHOSEN_SO.join('|')})`)
/** 他们中有…: a sentence may stand between. */
const THEY = /们/, THEY_WITHIN = 2

/** 上榜者中有…: those who hold an honour, however long ago it was told of. */
const WINNERS = /者/

/** The honour that was told of last in the sentences from one to the one before another. */
function honourBefore(article: ReadArticle, index: number, first: number, draft: Draft, resolution: Resolution): { honour: DraftEntity; at: number } | undefined {
  for (let at = index - 1; at >= Math.max(0, first); at--) {
    const read = article.sentences[at] as ReadSentence, honour = onlyHonour(read, resolution) ?? namedIn(read, Infinity, article, draft)
    if (honour) return { honour, at }
  }
  return undefined
}

/** Gives an honour to whom a sentence of a list names up to an offset, told by that sentence or one before it. */
function give(person: DraftEntity | undefined, honour: DraftEntity, { article, draft, pageText }: Listing, index: number, end: number, told: number, from = 0): void {
  if (person?.kind !== 'Person' || isHonourOfGroups(honour)) return
  const place = placeOf(article, index, pageText)
  draft.relate(person, 'HONOURED_WITH', honour, proveBy({ ...place, before: article.sentences[told]?.sentence }, from, end, 'honour/of-list', true, told !== index))
}

interface Listing { readonly article: ReadArticle; readonly draft: Draft; readonly pageText: string }

/** The honour that a sentence tells of, up to an offset, where it tells of one alone and says that it is given. */
function onlyHonour({ mentions, view }: ReadSentence, resolution: Resolution, to = Infinity): DraftEntity | undefined {
  const honours = new Set(mentions.filter(mention => mention.kind === 'Honour' && mention.form !== 'generic' && mention.end <= to).map(mention => resolution.get(mention)))
  // 授予12人劳动奖章、6个集体先锋号: the people of a list hold what people can.
  if (honours.size > 1) for (const honour of honours) if (honour && isHonourOfGroups(honour)) honours.delete(honour)
  const [only] = honours
  return honours.size === 1 && (ANNOUNCED.in(view) || view.tokens.some(token => (token.acts & ACT.award) !== 0) || GIVEN.test(view.text)) ? only : undefined
}
const GIVEN = /授予|追授|表彰|命名|认定|评定|评选|选树|公布|发布|揭晓|颁发/

/** 第四届|“许都工匠”命名大会, “最美高温坚守者”寻访活动|揭晓: the honour that an activity is named after. */
function namedIn({ mentions, sentence }: ReadSentence, to: number, article: ReadArticle, draft: Draft): DraftEntity | undefined {
  for (const { kind, name, start, end } of mentions) {
    const honour = kind === 'Initiative' && end <= to ? BESTOWED.exec(name)?.[1] : undefined
    if (honour === undefined) continue
    const entity = draft.find('Honour', honour) ?? draft.add('Honour', honour, article.id)
    draft.mention(entity, sentence, { start, end, name: honour, form: 'full' })
    return entity
  }
  return undefined
}
const BESTOWED = /“([^”]{2,14}(?:人|友|匠|者|星|手|员|师|工|标兵|能手|状元|模范|先锋|榜样))”[〇\u3400-\u9fff]{0,4}?(?:命名|寻访|评选|选树|推选|表彰|颁奖|评比|选拔|征集|推荐|揭晓|发布)/
