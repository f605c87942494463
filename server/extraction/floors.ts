// Words about a house in, whether they say only where in the house, and name no other place, out: 某某文化宫|一层展厅, 中心|二楼.
import { WordGroup } from '#rulebook/word-group.ts'
import type { Token } from './sentence-view.ts'

const STOREY = '[一二三四五六七八九十\\d]{1,2}[层楼]', HALLS = ['展厅', '大厅', '中庭', '大堂']

/** A floor, and what is on it. */
const FLOOR = new RegExp(`^(?:${STOREY}(?:[〇\\u3400-\\u9fff]{0,4}(?:${HALLS.join('|')}))?|门诊楼|办公楼|[东西南北主副附裙]楼|[东西南北]?配[楼殿])(?:${STOREY})?$`)
/** Whether what stands behind a house's name says where in it. */
export const isFloor = (text: string): boolean => FLOOR.test(text)

const BARE_FLOOR = new RegExp(`^(?:中心|医院|学校|学院|公司|馆|该?馆|该?院|该?校|场馆|大楼|大厦)${STOREY}(?:大厅|展厅|会议室)?$`)
/** Whether a name is a floor of the house spoken of. */
export const isBareFloor = (name: string): boolean => BARE_FLOOR.test(name)

const HALL = new WordGroup(HALLS), ENDS_IN_FLOOR = new RegExp(`[宫馆院厦校司家部楼园心]${STOREY}$`), LONGEST_END = 5
/** Whether a word of a sentence is a hall on a floor of a house. */
export const isHallOnFloor = (text: string, word: Token): boolean => HALL.has(word) && ENDS_IN_FLOOR.test(text.slice(Math.max(0, word.start - LONGEST_END), word.start))
