// Sentences as union web sites print them in: who goes where, who sends whom, what the day of the year is; what is told out, and what is not.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

const read = (text: string) => extractText(`## 简讯\n\n${text}`)
const edgesOf = (text: string): readonly string[] => {
  const { edges, nameOf } = read(text)
  return edges.map(({ from, type, to, role, title }) => [nameOf(from), type, nameOf(to), role ?? title?.join('、')].filter(Boolean).join(' '))
}
const namesOf = (text: string): readonly string[] => read(text).nodes.map(({ name }) => name)

describe('is told', () => {
  test.each([
    ['柳林县总工会开展“枣林送暖”慰问活动。县总工会主席王建国率队深入柳林县青石煤业有限公司、柳林县司机之家、青河物流有限公司，送上慰问品。', '“枣林送暖”慰问活动 HOSTED_AT 青河物流有限公司'],
    ['6月2日，柳林县总工会、县邮政管理局、团县委慰问快递员。', '柳林县邮政管理局 ORGANIZED 慰问快递员 host'],
    ['县总工会主席王建国、柳林县书法家协会党组成员、驻会副主席李志强出席柳林县职工书画展。', '李志强 HOLDS_POST 柳林县书法家协会 党组成员、驻会副主席'],
    ['“枣林墨香”职工书画展昨日开幕。画展是柳林县总工会“枣花季”系列活动之一。县总工会副主席王建国出席活动。', '王建国 ATTENDED “枣林墨香”职工书画展 leader'],
    ['“枣林墨香”职工书画展昨日开幕。画展是柳林县总工会“枣花季”系列活动之一。', '“枣林墨香”职工书画展 PART_OF “枣花季”系列活动'],
    ['柳林县总工会日前在辖区“枣林港湾”户外劳动者驿站举办“枣林夜读”职工读书会。', '“枣林夜读”职工读书会 HOSTED_AT “枣林港湾”户外劳动者驿站'],
    ['柳林县总工会开展劳模宣讲进校园活动。', '柳林县总工会 ORGANIZED 劳模宣讲进校园活动 host'],
    ['“枣林匠心”宣讲会昨日在柳林县举行。全国劳动模范王建国、柳林县五一劳动奖章获得者李志强讲述了自己的奋斗历程。', '王建国 ATTENDED “枣林匠心”宣讲会 speaker'],
    ['6月2日，青石工业园工会联合会召开第一次会员代表大会，选举产生第一届青石工业园工会联合会主席、副主席。', '青石工业园工会联合会 ORGANIZED 第一次会员代表大会 host'],
  ])('%s', (text, told) => expect(edgesOf(text)).toContain(told))
})

describe('is not told', () => {
  test.each([
    ['柳林县总工会举办2024年职工健步走。受县总工会主席王建国委托，县总工会副主席李志强到场。', '王建国 ATTENDED'],
    ['柳林县总工会开展“枣林送暖”慰问活动。慰问组一行来到柳林县公共交通运输集团、青河物流有限公司，为职工送去慰问品。', '柳林县公共交通运输集团 ORGANIZED'],
    ['柳林县总工会、县文化局在县工人文化宫联合举办了柳林县职工书画展。', '柳林县工人文化宫 ORGANIZED'],
    ['青石快递工会联合会与柳林县总工会签订协议。青石快递工会昨日办了读书会。', '青石快递工会联合会 PART_OF'],
    ['在柳林县总工会指导下，“枣林论坛”研讨会举行。研讨会上，来自青河市教育工会、柳林县总工会等部门的负责同志开展交流。', '青河市教育工会 ORGANIZED'],
    ['“枣林杯”焊工技能大赛由柳林县总工会主办、各先行示范工联会协办。', '先行示范工联会 ORGANIZED'],
    ['柳林县总工会举办“枣林匠心”宣讲会。县总工会主席王建国与县妇联主席李小梅一同听取介绍。', '王建国 ATTENDED “枣林匠心”宣讲会 speaker'],
  ])('%s', (text, untold) => expect(edgesOf(text).filter(edge => edge.startsWith(untold))).toEqual([]))

  test.each([
    ['为庆祝第七个“中国农民丰收节”，柳林县总工会开展走访慰问农民工活动。', '“中国农民丰收节”'],
    ['“小三级”工会添了新力量。', '“小三级”工会'],
    ['柳林县总工会举办“枣林书香”读书会。县总工会副主席王建国代表县总工会致辞。', '代表县总工会'],
    ['柳林县职工李小梅的作品《我家的“枣树下”》喜获征文类优秀奖。', '“枣树下”》喜获征文'],
    ['“枣林杯”焊工技能大赛昨日落幕。柳林选手司俊旸获得一等奖。', '柳林选手司'],
    ['6月2日，选举产生了第一届青石工业园工会联合会主席。', '第一届青石工业园工会联合会'],
    ['柳林县总工会举办2024年职工健步走。受县总工会主席王建国委托，县总工会副主席李志强到场。', '受县总工会'],
  ])('%s: a thing named “%s”', (text, name) => expect(namesOf(text)).not.toContain(name))
})
