// The names of a thing in, everything that it is found by out: full and short forms, pinyin, initials.
import { HAN } from '#model/han.ts'
import { toSearchForm } from '#model/search-form.ts'
import type { EntityKind } from '#model/kinds.ts'
import { TOPICS } from '#model/topics.ts'
import type { Area } from './area-tree.ts'
import { spellName } from './pinyin.ts'

/** A headline is found by its words; nobody types the pinyin of a whole one. */
const LONGEST_SPELT = 24
const LEVEL = /^(.{1,12}?)(特别行政区|自治区|自治州|自治县|地区|街道|新区|[省市区县州盟旗镇乡])(总工会)$/

/**
 * The keys of a thing, lower case, each once, in the order of code units.
 * @param region the areas that the name may begin with, the smallest first
 */
export function makeSearchKeys(kind: EntityKind, names: readonly string[], region: readonly Area[] = []): string[] {
  const forms = new Set(names)
  for (const name of names) {
    const bare = dropRegion(name, region)
    if (bare.length >= 3) forms.add(bare)
    if (kind === 'UnionBody') for (const short of shortenUnion(bare)) forms.add(short)
    if (kind === 'Area') for (const area of region.slice(0, 1)) forms.add(area.short)
    if (kind === 'Topic') for (const topic of TOPICS) if (topic.zh === name || topic.id === name) [topic.id, topic.en, topic.zh].forEach(word => forms.add(word))
  }
  const keys = new Set<string>()
  for (const form of forms) {
    keys.add(toSearchForm(form))
    if ([...form].length > LONGEST_SPELT || !HAN.test(form)) continue
    for (const person of kind === 'Person' ? [true, false] : [false]) {
      const { full, initials } = spellName(form, person)
      keys.add(full)
      if (initials.length > 1) keys.add(initials)
    }
  }
  keys.delete('')
  return [...keys].sort()
}

/** 北京市大兴区总工会 → 大兴区总工会: the larger areas go, the smallest stays. */
function dropRegion(name: string, region: readonly Area[]): string {
  let rest = name
  for (const area of region.slice(1).reverse())
    for (const start of [area.name, area.short]) if (start && rest.startsWith(start) && rest.length > start.length + 2) { rest = rest.slice(start.length); break }
  return rest
}

/** 大兴区总工会 → 大兴, 大兴总工会, 大兴区总, 区总. */
function shortenUnion(name: string): string[] {
  const [, place = '', level = '', body = ''] = LEVEL.exec(name) ?? []
  if (!place) return name === '中华全国总工会' ? ['全总', '全国总工会'] : []
  return [place, place + body, `${place}${level}总`, `${level}总`]
}
