// A sentence in, the agreements signed in it as initiatives out: 签署《双城工会共建协议》, 签订港口职工技能人才共育协议, 工资专项集体合同在集团总部签订.
import { allOf } from '#model/all-of.ts'
import { gather } from '#model/gather.ts'
import { Sign } from '#rulebook/sign.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const SIGNING = /(签署|签订|签下|共同签署|续签)(了|的)?/g
const PAPER = /^(?:“[^”]{2,14}”)?[^，。；、“”《》]{2,24}?(?:协议书|协议|合同|备忘录)/
/** A paper of each worker's own is no deed of a union: 签订劳动合同, 签订师徒协议. */
const PRIVATE = /^(?:了)?(?:《)?(?:书面)?(?:劳动合同|劳务合同|师徒协议|师徒合同|购销合同|承诺书|调解协议|和解协议|集体合同|合同|协议)(?=[^书，。]|$|[，。])/
/** 三年签订|上百份合同, 签下|40份协议: what is added up is none in particular. */
const COUNTED = /^(?:了)?(?:[近约逾超共]|超过|累计)?\d[\d,.]*[万千]?[余多]?[份个项件]/
/** A paper that is told of as signed somewhere. */
const SIGNED = /([^，。；：、“”《》]{4,30}?(?:集体合同|集体协议|合作协议|共建协议|框架协议|备忘录))(?:\d{1,2}月\d{1,2}日)?(?:在[^，。；：“”]{2,14})?(?:\d{1,2}月\d{1,2}日|日前|近日|昨日|昨天|今天)?(?:正式|当场|现场|顺利|成功)?(?:签订|签署|签字|签约)(?:生效)?(?=[，。；]|$)/

/** 在|全县首份纺织行业集体合同|上签了字: a paper that is told apart, under which somebody puts his name. */
const UNDER = /(?:在|于)([^，。；：、“”《》在]{3,26}(?:集体合同|集体协议|合作协议|共建协议|框架协议|备忘录))(?:文本)?上(?:正式|共同|分别|郑重)?签(?:了字|下名字|字|名)/

const SIGNS = new Sign(['签署', '签订', '签下', '签字', '签约', '续签', '签了字', '签名']), NONE: readonly Mention[] = []

export function findSignings(view: SentenceView): readonly Mention[] {
  if (!SIGNS.in(view)) return NONE
  const signed = signedPaper(view) ?? signedUnder(view)
  return signed ? [signed] : signedPapers(view)
}

function signedPapers(view: SentenceView): Mention[] {
  return gather(allOf(SIGNING, view.text), (match): readonly Mention[] => {
    const from = match.index + match[0].length, rest = view.text.slice(from)
    const quotation = view.quotations.find(candidate => candidate.start >= from && candidate.start <= from + 8 && candidate.mark === '《')
    const paper = quotation ? view.text.slice(from, quotation.end) : PAPER.exec(rest)?.[0]
    if (!paper || PRIVATE.test(paper) || COUNTED.test(paper) || quotation && !/(协议|合同|公约|备忘录|约定|责任书|意向书)》$/.test(paper)) return []
    return [{ kind: 'Initiative', start: from, end: from + paper.length, name: `${(match[1] as string).replace('共同', '')}${paper}`, head: '签署', rule: 'initiative/signing', form: 'full' }]
  })
}

/** 某某集团2025年工资专项集体合同|在集团总部签订. */
function signedPaper({ text }: SentenceView): Mention | undefined {
  const match = SIGNED.exec(text), paper = match?.[1]
  return match && paper && !PRIVATE.test(paper) ? { kind: 'Initiative', start: match.index, end: match.index + paper.length, name: `${paper}签订`, head: '签署', rule: 'initiative/signing', form: 'full', aliases: [paper, ...(paper.endsWith('集体合同') ? [paper.replace(/合同$/, '协商')] : [])] } : undefined
}

function signedUnder({ text }: SentenceView): Mention | undefined {
  const match = UNDER.exec(text), paper = match?.[1]
  return match && paper ? { kind: 'Initiative', start: match.index + 1, end: match.index + 1 + paper.length, name: `签订${paper}`, head: '签署', rule: 'initiative/signing', form: 'full', aliases: [paper] } : undefined
}
