// A sentence's text in, the number of people that it prints out.
import { allOf } from '#model/all-of.ts'

export interface PrintedReach {
  readonly count: number
  readonly from: number
  readonly to: number
}

const REACH = /(\d[\d,]{0,9}(?:\.\d{1,2})?)(余|多)?(万)?(余|多)?(名|人次|人|组|位|户|个家庭|对)/g

/** The first number of people, families or visits in the text: 21名, 100组, 12万余人次, 3600人次. */
export function readReach(text: string): PrintedReach | undefined {
  for (const match of allOf(REACH, text)) {
    const [whole, digits, , tenThousands] = match
    const count = Number((digits as string).replaceAll(',', '')) * (tenThousands ? 10_000 : 1)
    if (count >= 2 && Number.isInteger(count)) return { count, from: match.index, to: match.index + whole.length }
  }
  return undefined
}
