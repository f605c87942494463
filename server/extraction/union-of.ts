// A body whose post stands before that in its union in, the union out: 某公司党委委员、|工会主席.
import { isShortFor } from '#names/body-name.ts'
import type { Draft, DraftEntity } from './draft.ts'

/** The post of a union's head, by itself. */
export const HEADS_UNION = /^工会(?:常务副|副)?主席$/

export function unionOf(body: DraftEntity, draft: Draft, article: string): DraftEntity {
  if (body.kind === 'UnionBody') return body
  const area = OF_AREA.exec(body.name)?.[1]
  const name = area ? `${area}总工会` : `${body.name.replace(/(党委|党工委|党组)$/, '')}工会`
  return draft.find('UnionBody', name) ?? [...draft.entities.values()].find(other => other.kind === 'UnionBody' && (isShortFor(name, other.name) || isShortFor(other.name, name))) ?? draft.add('UnionBody', name, article)
}

/** The union of the body whose 第六次工会会员代表大会 is told of, where no union is named. */
export function unionOfCongress(main: DraftEntity | undefined, draft: Draft): readonly DraftEntity[] {
  const owner = main?.name.includes('工会会员') ? draft.find('Organization', CONGRESS.exec(main.name)?.[1] ?? '') : undefined
  return main && owner ? [unionOf(owner, draft, main.article)] : []
}
/** 青河大学|第八届教职工代表大会暨第九届工会会员代表大会. */
const CONGRESS = /^([〇\u3400-\u9fff（）]{3,30}?)第[一二三四五六七八九十\d]{1,3}[届次][〇\u3400-\u9fff]{0,16}工会会员(?:代表)?大会/
/** 县人大常委会副主任、|工会主席: who has a part in leading an area leads its federation. */
const OF_AREA = /^(?:中共)?([〇\u3400-\u9fff]{1,16}[省市区县州旗])(?:委|人大|人大常委会|政协|人民政府|政府)$/
