// A word of doing and the head of a name behind it in, whether it is what is learnt or vied in there out: 举办|烹饪|培训班.
import { WordGroup } from '#rulebook/word-group.ts'
import type { Token } from './token.ts'

const CRAFTS = new WordGroup(['烹饪', '烹调', '烘焙', '驾驶', '写作', '按摩', '推拿', '修剪', '收纳', '理财', '采茶', '包装', '保育', '嫁接', '演讲', '朗诵', '主持', '裁剪', '授粉', '装配', '起重', '分拣', '打包', '潜水', '品鉴', '编程', '剪辑', '接线', '叠衣'])
const LEARNT = new WordGroup(/^(?:培训班?|比赛|大赛|竞赛|比武|技能[大竞]?赛|课|体验课|公开课|课堂|沙龙|学习班|班)$/)

export const isLearnt = (craft: Token, head: Token): boolean => CRAFTS.has(craft) && LEARNT.has(head)
