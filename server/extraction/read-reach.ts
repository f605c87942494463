// A sentence's text in, the number of people that it prints out.

export interface PrintedReach {
  readonly count: number
  readonly from: number
  readonly to: number
}

const REACH = /(\d[\d,]{0,9}(?:\.\d{1,2})?)(余|多)?(万)?(余|多)?(名|人次|人|组|位|户|个家庭|对)/g

/** The first number of people, families or visits in the text: 21名, 100组, 12万余人次, 3600人次. */
export function readReach(text: string): PrintedReach | undefined {
  REACH.lastIndex = 0
  for (let match = REACH.exec(text); match; match = REACH.exec(text)) {
    const [whole, digits, , tenThousands] = match
    if (HELPERS.test(text.slice(match.index + whole.length, match.index + whole.length + LONGEST_HELPERS))) continue
    const count = Number((digits as string).includes(',') ? (digits as string).replaceAll(',', '') : digits) * (tenThousands ? 10_000 : 1)
    if (count >= 2 && Number.isInteger(count)) return { count, from: match.index, to: match.index + whole.length }
  }
  return undefined
}

/** 6名医生|在驿站义诊: who helps is nobody reached. */
const HELPERS = /^[〇\u3400-\u9fff]{0,4}?(?:医生|大夫|医师|医护人员|医务人员|律师|理发师|咨询师)(?:在|为|给|到|走进|来到|轮流|现场)/, LONGEST_HELPERS = 12
