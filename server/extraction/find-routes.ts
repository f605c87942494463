// A sentence in, the road that it says people ride or walk along out: 赛道设在通往宜安的|沿河公路|, 路线为|环湖绿道|.
import { allOf } from '#model/all-of.ts'
import { Sign } from '#rulebook/sign.ts'
import { isFree, withAllFields, type Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const WAYS = ['赛道', '赛段', '路线', '线路', '全程'], ROADS = ['公路', '大道', '绿道', '步道', '栈道', '环线', '环路', '河堤', '江堤']
const ROUTE = new RegExp(`(?:${WAYS.join('|')})(?:全程|就)?(?:设在|设于|选在|定在|安排在|位于|沿着?|为|是)(?:[^，。；的]{2,10}的)?((?![的在由])[〇\\u3400-\\u9fff]{1,6}(?:${ROADS.join('|')}))(?=[，。；]|进行|展开|行进)`, 'g')

/** Most sentences tell of none. */
const OF_WAY = new Sign(WAYS), OF_ROAD = new Sign(ROADS)

const NONE: readonly Mention[] = []

export function findRoutes(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!OF_WAY.in(view) || !OF_ROAD.in(view)) return NONE
  return allOf(ROUTE, view.text).flatMap(({ index, 0: said, 1: name = '' }) => {
    const end = index + said.length, start = end - name.length
    return !isFree(bodies, start, end) ? [] : [withAllFields({ kind: 'Venue', start, end, name, rule: 'place/route', form: 'full' })]
  })
}
