// Sentences with dates in; when each initiative began out. The page is dated 20 June 2024.
import { expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

function startOf(text: string, part: string): string | undefined {
  return extractText(`## 简讯\n\n${text}`).nodes.find(({ kind, name }) => kind === 'Initiative' && name.includes(part))?.start
}

test.each([
  // A visit's days are told first, whatever follows.
  ['6月2日至4日，柳林县总工会副主席王建国赴青河市，就职工宿舍开展调研。4日，座谈会在青河市文化宫召开。', '调研', '2024-06-02'],
  // Months in a range, also with their year.
  ['3月至5月，柳林县总工会集中开展“叩门行动”，吸收采石工入会。', '叩门行动', '2024-03'],
  // Stages in months of their own.
  ['6月3日，柳林县总工会启动“匠心”技能提升行动。行动分三步走：“人人学”本月开课；“层层评”放在10月以后。', '层层评', '2024-10'],
  ['去年9月至11月，柳林县总工会开展“叩门行动”，吸收采石工入会。', '叩门行动', '2023-09'],
  // The end is told in the next sentence.
  ['6月8日15时，最后一根木料锯完。历时4天的第三届“山桃杯”木工技能竞赛就此画上句号。', '技能竞赛', '2024-06-05'],
  ['6月12日，第三届“山桃杯”木工技能竞赛落下帷幕。竞赛5月25日拉开架势，460人报名。', '技能竞赛', '2024-05-25'],
  // A year before its deed, and one that only points.
  ['2021年，柳林县总工会牵头成立了柳林县木器行业工会联合会。', '成立', '2021'],
  ['徒弟王小梅去年在第三届柳林县木工职业技能竞赛中拿了第二名。竞赛由柳林县总工会举办。', '技能竞赛', '2023'],
  // Told of today, begun before; counted back from its last day.
  ['6月11日，柳林县总工会“山桃书箱”漂流计划走进采石场。“山桃书箱”2021年4月由柳林县总工会与县作协联合推出。', '漂流计划', '2021-04'],
  ['柳林县总工会组织20名劳模赴青河市疗休养，活动为期5天，6月9日结束。', '疗休养', '2024-06-05'],
  // What a body is told to be founded in says of no activity.
  ['柳林县总工会组织“红工装”志愿服务队来到县敬老院，为28位老人理发。志愿服务队成立于2016年，现有队员65名。', '志愿服务队', undefined],
  // From the day of the issue on; until a month is no start.
  ['柳林县总工会即日起开展“我的榔头”征文活动，投稿截至12月31日。', '征文', '2024-06-20'],
])('%s', (text, part, start) => expect(startOf(text, part)).toBe(start))

test('the day of the sentence before is a part’s day, not the day of the whole', () => {
  const text = '6月3日，第三届“山桃杯”木工技能竞赛在柳林县开赛，竞赛由柳林县总工会主办。2日夜里，赛场旁的小院里坐满了人。柳林县总工会请来老木匠王建国，开了一堂“榫卯夜课”。'
  expect(startOf(text, '榫卯夜课')).toBe('2024-06-02')
})
