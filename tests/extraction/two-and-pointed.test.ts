// Sentences about what two set up together, places told of by another word and deeds in the course of something else in; whose they are out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

describe('what a body sets up with another', () => {
  test('is both’s, be it a place', () => {
    const said = saidOn('## 简讯\n\n6月2日，“榕荫”调解室在柳林县开张。这间“榕荫”调解室今年4月由柳林县总工会会同柳林县人民法院、县司法局设立，平时由柳林县物流行业工会联合会打理。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 RUNS “榕荫”调解室', '柳林县人民法院 RUNS “榕荫”调解室', '柳林县司法局 RUNS “榕荫”调解室', '柳林县物流行业工会联合会 RUNS “榕荫”调解室']))
  })
  test('or a union, under whose guidance it may be', () => {
    const said = saidOn('## 简讯\n\n6月2日，柳林县家政行业工会联合会在柳林县工人文化宫揭牌。联合会在吕梁市总工会指导下，由柳林县总工会联合县商务局组建。')
    expect(said).toEqual(expect.arrayContaining(['吕梁市总工会 ORGANIZED 柳林县家政行业工会联合会揭牌 supporter', '柳林县总工会 ORGANIZED 柳林县家政行业工会联合会揭牌 host', '柳林县商务局 ORGANIZED 柳林县家政行业工会联合会揭牌 co_organizer']))
    expect(said.filter(words => words.includes(' RUNS '))).toEqual([])
  })
})

describe('a place that another word means', () => {
  test('is a drivers’ home, told of as a station', () => {
    const said = saidOn('## 卡友有了家\n\n6月2日，“北岭”货车司机之家在青石物流园揭牌。驿站由柳林县总工会、青石镇总工会共建，青河物流有限公司工会日常打理。')
    expect(said).toEqual(expect.arrayContaining(['柳林县总工会 RUNS “北岭”货车司机之家', '青石镇总工会 RUNS “北岭”货车司机之家', '青河物流有限公司工会 RUNS “北岭”货车司机之家']))
  })
  test('is none where the sentence is about a train or a bus', () => {
    const said = saidOn('## 送水车\n\n6月2日，柳林县总工会的“清泉专车”开到青石线路工区。这辆车去年开行，由青河矿业有限公司工会出资20万元购置。')
    expect(said.filter(words => words.includes(' RUNS '))).toEqual([])
  })
  test('sets the scene with its owners before it', () => {
    expect(saidOn('## 听听骑手怎么说\n\n6月2日，柳林县总工会开展骑手权益保障调研。在青河市总工会与青河物流有限公司工会合建的“山风”骑手之家，骑手王建国算了一笔账。')).toContain('骑手权益保障调研 HOSTED_AT “山风”骑手之家')
  })
})

describe('in the course of something else', () => {
  const MAIN = '## 婚礼\n\n6月2日，柳林县“枣花”职工集体婚礼在青河公园举行。'
  test.each(['柳林县总工会副主席王海燕给每对新人送上一对枕头。', '柳林县总工会副主席王海燕到场看望职工。', '随车来的柳林县总工会副主席王海燕把手套发到职工手中。'])('a gift is no deed of its own: %s', sentence => {
    expect(extractText(MAIN + sentence).nodes.filter(({ kind }) => kind === 'Initiative').map(({ name }) => name)).toEqual(['柳林县“枣花”职工集体婚礼'])
  })
  test('who performs does so at what the sentence begins with, not at what was told of in passing', () => {
    const said = saidOn(`${MAIN}有三对是在去年县总工会办的“月下”联谊会上相识的。婚礼由柳林县总工会牵头，青石中学教工合唱团到场献唱。`)
    expect(said).toContain('青石中学教工合唱团 ATTENDED 柳林县“枣花”职工集体婚礼 performer')
    expect(said).not.toContain('青石中学教工合唱团 ATTENDED “月下”联谊会 performer')
  })
})

describe('who comes along', () => {
  const MAIN = '## 简讯\n\n6月2日，柳林县总工会举办首期“焊花”焊工培训班。'
  test('sends people to another’s class', () => expect(saidOn(`${MAIN}青河市总工会也选派4名职工插班。`)).toContain('青河市总工会 ATTENDED “焊花”焊工培训班 participant'))
  test('is asked in to talk, after a comma', () => expect(saidOn(`${MAIN}开班当天请来全国劳动模范周国庆与青河大学教授王海燕，对谈“好焊缝从哪里来”。`)).toEqual(expect.arrayContaining(['周国庆 ATTENDED “焊花”焊工培训班 speaker', '王海燕 ATTENDED “焊花”焊工培训班 speaker'])))
  test('is not there where it is said so, nor who wrote it', () => {
    expect(saidOn(`${MAIN}县总工会主席李志强这天在太原办事，没有同行。（索南扎西）`).filter(words => words.includes(' ATTENDED '))).toEqual([])
  })
  test('is a team that goes anywhere', () => expect(saidOn('## 简讯\n\n6月2日，柳林县总工会组织“红枣”文艺轻骑队到井口慰问矿工。')).toContain('“红枣”文艺轻骑队 ATTENDED 慰问矿工 participant'))
})

describe('what stands before a body’s name', () => {
  test.each([
    ['记者搭上柳林工务段工会的“送水专车”。', '柳林工务段工会'],
    ['图为冠军队青河化工有限公司工会的队员庆祝。', '青河化工有限公司工会'],
    ['风电场的东家青河风电有限公司提供机组。', '青河风电有限公司'],
    ['柳林县有间“榕荫”调解室。', '“榕荫”调解室'],
  ])('is no part of it: %s', (sentence, name) => {
    expect(extractText(`## 简讯\n\n6月2日，柳林县总工会举办“焊花”焊工培训班，${sentence}`).nodes.map(node => node.name).filter(other => other.includes(name.slice(-4)) && other !== name)).toEqual([])
  })
  test('who else sets a place up is not who set up the last one', () => {
    const said = saidOn('## 简讯\n\n青石果业集团工会在青河技工学校办了嫁接工培训班。果园那边也有人管：青石镇总工会搭起5个“橙香歇脚点”。')
    expect(said).toContain('青石镇总工会 RUNS 橙香歇脚点')
    expect(said).not.toContain('青石果业集团工会 RUNS 橙香歇脚点')
  })
})
