// Sentences that name initiatives in; what each initiative is about out, by its name, else by what is said of it.
import { describe, expect, test } from 'vitest'
import { extractText } from './extract-text.ts'

/** The topics of the initiative whose name has `part` in it, in the alphabet's order. */
function topicsOf(text: string, part: string): string {
  const found = extractText(`## 简讯\n\n${text}`).nodes.find(({ kind, name }) => kind === 'Initiative' && name.includes(part))
  return found ? [...(found.topics ?? [])].sort().join(' ') : 'none named so'
}

describe('a name decides', () => {
  test.each([
    ['6月2日，柳林县总工会举办企业工会主席履职培训班，60人参加。', '履职培训班', 'cadre_training'],
    ['6月2日，柳林县总工会举办“山桃杯”木艺家具制作技能竞赛。', '技能竞赛', 'skills_competition'],
    ['6月2日，柳林县总工会举办首届职工技能运动会。', '技能运动会', 'skills_competition'],
    ['6月2日，柳林县总工会举办“山桃杯”职工羽毛球赛。', '羽毛球赛', 'sports'],
    ['6月2日，柳林县总工会举办“山桃杯”职工自行车比赛。', '自行车比赛', 'sports'],
    ['6月2日，柳林县总工会举办“山桃杯”自行车装配比赛。', '装配比赛', 'skills_competition'],
    ['6月2日，柳林县总工会举办“山桃花开”文体活动。', '文体活动', 'sports'],
    ['6月2日，柳林县总工会开设“法援夜门诊”。', '法援夜门诊', 'legal_aid'],
    ['6月2日，柳林县总工会举办“老账本展”。', '老账本展', 'culture_arts'],
    ['6月2日，柳林县总工会举办木工绝活展。', '绝活展', 'culture_arts'],
    ['6月2日，柳林县人民医院的6名医生在驿站义诊。', '驿站义诊', 'health'],
    ['6月2日，柳林县总工会举办“热血”造血干细胞捐献宣传日。', '宣传日', 'charity'],
    ['6月2日，柳林县快递行业工会联合会第一次代表大会召开。', '代表大会', 'membership new_employment'],
    ['柳林县总工会6月2日启动“石匠”培育计划。', '培育计划', 'skills_training'],
    ['6月2日，柳林县总工会举办“小工匠进车间”亲子研学。', '亲子研学', 'education parent_child'],
  ])('%s', (text, part, topics) => expect(topicsOf(text, part)).toBe(topics))
})

describe('a lesson is about what is taught, else about the trade', () => {
  test.each([
    ['6月2日，柳林县总工会开设“山桃课堂”，教采石工看图纸。', '山桃课堂', 'education skills_training'],
    ['6月2日，柳林县总工会开设“山桃课堂”，请律师讲欠薪怎么讨。', '山桃课堂', 'legal_aid'],
    ['6月2日，柳林县总工会开设“山桃课堂”，教女职工剪纸、插花。', '山桃课堂', 'culture_arts'],
    ['6月2日，柳林县总工会开设“山桃课堂”，给小学生讲水的旅行。', '山桃课堂', 'education'],
    ['6月2日，柳林县总工会花艺培训班开班。', '花艺培训班', 'culture_arts'],
    ['6月2日，柳林县总工会叉车培训班开班。', '叉车培训班', 'skills_training'],
    ['柳林县总工会日前办起“职工夜校”。夜校开了书法、版画、剪纸等班。', '职工夜校', 'culture_arts'],
    ['6月2日晚，柳林县总工会摆开“石屋茶座”。全国劳动模范王建国讲了半个钟头。', '石屋茶座', 'education model_workers'],
  ])('%s', (text, part, topics) => expect(topicsOf(text, part)).toBe(topics))
})

describe('lessons, talks, classes and contests are told by what their names end in', () => {
  const taught = ['课堂', '讲堂', '讲坛', '微课', '夜校', '公开课', '夜谈', '课程', '课堂”第三讲', '课堂”服务品牌', '课堂”开班仪式'].map(name => [name, 'education skills_training'] as const)
  const talked = ['夜话', '茶座', '茶叙', '分享会', '坐堂', '面对面', '对谈', '沙龙', '讲古', '论坛', '茶话会', '茶座”第二期', '讲座'].map(name => [name, 'education'] as const)
  test.each([...taught, ...talked])('“山桃%s', (name, topics) => expect(topicsOf(`6月2日，柳林县总工会举办“山桃${name.includes('”') ? name : `${name}”`}，采石工来了。`, '山桃')).toBe(topics))

  const learnt = ['培训班', '研修班', '实训班', '训练营', '冬训营', '调试班', '提升班', '培养计划'].map(name => [name, 'skills_training'] as const)
  const fought = ['赛项', '比武', '擂台', '打擂', '练兵', '竞赛'].map(name => [name, 'skills_competition'] as const)
  const others = [['平台', 'digital'], ['平台上线', 'digital'], ['学堂', 'education skills_training']] as const
  test.each([...learnt, ...fought, ...others])('凿石%s', (name, topics) => expect(topicsOf(`6月2日，柳林县总工会举办“山桃”凿石${name}，采石工来了。`, '山桃')).toBe(topics))
})

describe('what is done for others is a topic beside that of the name', () => {
  test.each([
    ['6月2日，柳林县总工会举办“山桃花开”编织大赛，围巾全部捐赠给采石工。', '编织大赛', 'charity culture_arts'],
    ['6月2日，柳林县总工会举办“石上花”专场演出，为采石工送上慰问。', '专场演出', 'culture_arts relief'],
    ['柳林县总工会针对骑手跑单多的特点，推出“山桃”服务计划，入会、体检、维权一次办完。', '服务计划', 'health legal_aid new_employment'],
  ])('%s', (text, part, topics) => expect(topicsOf(text, part)).toBe(topics))
})

describe('what only stands beside is no topic', () => {
  test.each([
    // A place, an honour named after a day, a post, another part of the sentence.
    ['6月2日，柳林县总工会在县图书馆启动“结伴行动”，选派20名劳模带新人。', '结伴行动', 'model_workers'],
    ['6月2日，柳林县总工会举办女工程师“灯下茶叙”，全国三八红旗手王丽分享经历。', '灯下茶叙', 'education'],
    ['6月2日，柳林县总工会举办“石屋夜话”，省劳动模范、快递员王建国开讲。', '石屋夜话', 'education model_workers'],
    ['柳林县总工会举办“一碗面”活动，会员凭卡领热汤；“一份保障”活动由青河保险公司送上意外险。', '一碗面', 'relief'],
  ])('%s', (text, part, topics) => expect(topicsOf(text, part)).toBe(topics))
})

describe('a visit is about what it looks at', () => {
  test.each([
    ['6月2日至3日，柳林县总工会副主席王建国赴青河市，就产业工人队伍建设改革开展调研。', '调研', 'research_visit workforce_reform'],
    ['6月2日，柳林县总工会副主席王建国到青河市专题调研小微企业建会工作。', '调研', 'membership research_visit'],
  ])('%s', (text, part, topics) => expect(topicsOf(text, part)).toBe(topics))
})
