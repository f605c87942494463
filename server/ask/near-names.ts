// A name that is nowhere in, the names out that it may have been meant for: with the same brand in marks, or of the same sound.
import { HAN } from '#model/han.ts'
import { spellName } from '#names/pinyin.ts'
import type { NameFinder } from './name-finder.ts'
import { ENDS } from './resolve-question.ts'

const MOST = 3

/** 首届“焊花杯”职业技能竞赛 for 首届…“焊花杯”职工技能竞赛, 大兴区总公会 for 大兴区总工会. */
export async function findNearNames(text: string, names: NameFinder): Promise<readonly string[]> {
  if (!HAN.test(text)) return []
  const [, brand] = /“([^“”]{2,20})”/.exec(text) ?? []
  const found = [brand ? await names.find(brand, ['Initiative', 'Venue']) : undefined, await names.find(spellName(text).full, ENDS)]
  return [...new Set(found.flatMap((named) => named?.entities ?? []).map(({ name }) => name))].slice(0, MOST)
}
