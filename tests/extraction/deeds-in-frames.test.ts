// Activities, places, honours, visits and posts of many kinds, each put into sentences of everyday news, in; who did what, out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const [UNION, FIRM, OFFICE] = ['柳林县总工会', '柳林物流有限公司工会', '柳林县司法局']
const missed = (text: string, ...wanted: string[]): string[] => { const said = saidOn(`## 工会简讯\n\n${text}`); return wanted.filter(want => !said.some(one => one.includes(want))) }
const organized = (body: string, activity: string, role = 'host'): string => `${body} ORGANIZED ${activity} ${role}`

describe.each(['“春晖杯”职工技能大赛', '职工书画展', '劳动法律知识讲座', '工会干部培训班', '“金秋助学”助学金发放仪式', '单身职工联谊会', '“小燕子”亲子阅读活动', '职工趣味运动会', '“健康直通车”义诊活动', '庆“五一”劳模座谈会', '“情暖驿站”慰问活动'])('%s', activity => {
  test.each([
    ['举办', `6月2日，${UNION}举办${activity}。`, [organized(UNION, activity)]],
    ['在…举办了', `日前，${UNION}在县工人文化宫举办了${activity}。`, [organized(UNION, activity), `${activity} HOSTED_AT 柳林县工人文化宫`]],
    ['联合', `6月2日，${UNION}联合${OFFICE}举办${activity}。`, [organized(UNION, activity), `${OFFICE} ORGANIZED ${activity}`]],
    ['与…共同', `6月2日，${UNION}与${OFFICE}共同举办${activity}。`, [organized(UNION, activity), organized(OFFICE, activity)]],
    ['由…主办、…承办的', `6月2日，由${UNION}主办、${FIRM}承办的${activity}在县文化馆举行。`, [organized(UNION, activity), organized(FIRM, activity, 'undertaker')]],
    ['活动由…', `6月2日，${activity}在县文化馆举行。活动由${UNION}主办，${FIRM}承办，${OFFICE}协办。`, [organized(UNION, activity), organized(FIRM, activity, 'undertaker'), organized(OFFICE, activity, 'co_organizer')]],
    ['组织开展', `近日，${UNION}组织开展${activity}，120名职工参加。`, [organized(UNION, activity)]],
    ['…的…落幕', `6月2日，${UNION}主办的${activity}圆满落幕。`, [organized(UNION, activity)]],
    ['指导下', `6月2日，在${UNION}指导下，${FIRM}举办${activity}。`, [organized(FIRM, activity), organized(UNION, activity, 'supporter')]],
    ['支持', `6月2日，${FIRM}举办${activity}，${UNION}给予经费支持。`, [organized(FIRM, activity), organized(UNION, activity, 'supporter')]],
    ['出席', `6月2日，${UNION}举办${activity}，县总工会主席李志强、县司法局局长王建国出席。`, [`李志强 ATTENDED ${activity} leader`, `王建国 ATTENDED ${activity} leader`]],
    ['致辞', `6月2日，${UNION}举办${activity}。县总工会主席李志强致辞。`, [`李志强 ATTENDED ${activity} speaker`]],
    ['开幕', `6月2日，${UNION}${activity}在县文化馆开幕。`, [organized(UNION, activity)]],
    ['为…举办', `6月2日，${UNION}为一线职工举办${activity}。`, [organized(UNION, activity)]],
    ['邀请…举办', `6月2日，${UNION}邀请专家举办${activity}。`, [organized(UNION, activity)]],
  ])('%s', (_, text, wanted) => { expect(missed(text, ...wanted)).toEqual([]) })
})

test.each(['“暖心”户外劳动者驿站', '“港湾”司机之家', '柳林县职工服务中心', '“小蜜蜂”职工书屋', '王建国劳模创新工作室', '“心晴”职工心理咨询室', '柳林物流园区职工之家', '“同心”劳动争议调解室'])('%s is run by whoever builds, sets up or keeps it', place => {
  expect([
    ...missed(`6月2日，${UNION}投资30万元建成${place}。`, `${UNION} RUNS `),
    ...missed(`${place}由${UNION}建设，${FIRM}负责日常管理。`, `${UNION} RUNS `, `${FIRM} RUNS `),
    ...missed(`今年以来，${UNION}打造了${place}，为职工提供服务。`, `${UNION} RUNS `),
    ...missed(`${UNION}设立的${place}设在柳林火车站。`, `${UNION} RUNS `),
    ...missed(`${UNION}与${FIRM}共建${place}。`, `${UNION} RUNS `, `${FIRM} RUNS `),
    ...missed(`6月2日，${place}揭牌启用，${UNION}主席李志强揭牌。`, '李志强 ATTENDED '),
    ...missed(`6月2日，${UNION}在${place}举办读书分享会。`, '读书分享会 HOSTED_AT '),
  ]).toEqual([])
})

test.each(['全国劳动模范', '山西省五一劳动奖章', '全国技术能手', '“柳林工匠”', '全国五一巾帼标兵', '省级非遗代表性传承人', '全国优秀工会工作者'])('%s is held by whoever is said to have it', honour => {
  expect([
    ...missed(`2023年，柳林机械厂焊工李志强荣获${honour}称号。`, '李志强 HONOURED_WITH '),
    ...missed(`柳林机械厂焊工李志强被评为${honour}。`, '李志强 HONOURED_WITH '),
    ...missed(`${honour}获得者、柳林机械厂焊工李志强作宣讲。`, '李志强 HONOURED_WITH '),
    ...missed(`山西省总工会授予柳林机械厂焊工李志强${honour}称号。`, '李志强 HONOURED_WITH '),
    ...missed(`他叫李志强，是柳林机械厂焊工，曾获${honour}。`, '李志强 HONOURED_WITH '),
    ...missed(`柳林机械厂焊工李志强、钳工王秀英获${honour}称号。`, '李志强 HONOURED_WITH ', '王秀英 HONOURED_WITH '),
  ]).toEqual([])
})

test.each(['柳林机械厂', '柳林县人民医院工地', '沙石镇敬老院', '柳林快递分拨中心', '柳林县环卫站'])('a visit to %s is there, led by who goes', place => {
  expect([
    ...missed(`6月2日，${UNION}主席李志强到${place}慰问一线职工。`, ` HOSTED_AT ${place}`, '李志强 ATTENDED ', `${UNION} ORGANIZED `),
    ...missed(`7月20日，${UNION}副主席李志强带队赴${place}开展“送清凉”慰问活动。`, ` HOSTED_AT ${place}`, '李志强 ATTENDED ', `${UNION} ORGANIZED `),
    ...missed(`春节前夕，${UNION}走访慰问${place}困难职工，送去慰问金。`, `${UNION} ORGANIZED `),
    ...missed(`6月2日，${UNION}主席李志强一行到${place}调研产业工人队伍建设改革工作。`, ` HOSTED_AT ${place}`, '李志强 ATTENDED ', `${UNION} ORGANIZED `),
  ]).toEqual([])
})

test.each(['柳林县总工会党组书记、主席', '柳林县总工会经审会主任', '柳林县总工会女职工部部长', '柳林县总工会四级调研员', '柳林县总工会挂职副主席', '柳林县总工会权益保障部副部长', '柳林县人力资源和社会保障局局长', '柳林县委常委、组织部部长', '柳林县人大常委会副主任', '柳林县政协副主席', '柳林县副县长', '团县委书记', '县妇联主席', '柳林县第一中学校长', '山西大学教授', '柳林县人民医院主任医师', '柳林县人民法院法官', '山西晋信律师事务所律师', '柳林物流有限公司董事长', '中国邮政集团有限公司柳林县分公司投递员', '柳林县公安局交警大队民警'])('%s is a post', post => {
  expect(missed(`6月2日，柳林县总工会举办普法讲座，${post}李志强到场。`, '李志强 HOLDS_POST ', '李志强 ATTENDED ')).toEqual([])
})

describe.each(['“春晖杯”职工技能大赛', '职工书画展', '劳动法律知识讲座', '职工趣味运动会', '庆“五一”劳模座谈会'])('%s that was not held', activity => {
  /** The statuses of those that somebody is said to run; held where nothing is said. */
  const run = (text: string): string[] => {
    const { nodes, edges } = extractText(`## 工会简讯\n\n${text}`), runs = new Set(edges.filter(({ type }) => type === 'ORGANIZED').map(({ to }) => to))
    expect(edges.filter(({ type }) => type === 'ATTENDED')).toEqual([])
    return nodes.filter(({ id, kind }) => kind === 'Initiative' && runs.has(id)).map(({ facts }) => facts.find(({ field }) => field === 'status')?.value ?? 'held')
  }
  test.each([
    ['planned', `${UNION}将于6月28日举办${activity}。`], ['planned', `${UNION}拟于7月举办${activity}。`], ['planned', `${UNION}计划下月举办${activity}。`], ['planned', `${UNION}定于6月28日在县文化馆举行${activity}。`],
    ['planned', `由${UNION}主办的${activity}即将开幕。`], ['planned', `${UNION}正在筹备${activity}，预计8月举行。`], ['cancelled', `${UNION}原定6月8日举办的${activity}因雨取消。`], ['cancelled', `${UNION}取消了${activity}。`],
  ])('is %s at most: %s', (status, text) => { for (const told of run(text)) expect(told).toBe(status) })
  test.each([
    `受疫情影响，去年${UNION}没有举办${activity}。`, `职工代表建议${UNION}举办${activity}。`, `“希望${UNION}多举办${activity}。”职工李强说。`, `网传${UNION}将举办${activity}，县总工会辟谣称并无此事。`,
  ])('is nobody’s: %s', text => { expect(run(text)).toEqual([]) })
})
