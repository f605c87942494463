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

/** 县人大常委会副主任、|工会主席: who has a part in leading an area leads its federation. */
const OF_AREA = /^(?:中共)?([〇\u3400-\u9fff]{1,16}[省市区县州旗])(?:委|人大|人大常委会|政协|人民政府|政府)$/
