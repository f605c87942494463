// Sentences about the other party of an agreement, who pairs with what is founded, and rooms where things were held in; who and where it was out.
import { describe, expect, test } from 'vitest'
import { extractText, saidOn } from './extract-text.ts'

const kindOf = (text: string, name: string): string | undefined => extractText(text).nodes.find(node => node.name === name)?.kind

describe('is told', () => {
  test.each([
    ['柳林恒铸机器有限公司工会6月2日与公司签订工资专项集体合同，惠及860人。', '柳林恒铸机器有限公司 ORGANIZED 签订工资专项集体合同 co_organizer'],
    ['“周国庆创新工作室”在柳林县揭牌。青河职业技术学院与之结对，派教师驻点。', '青河职业技术学院 ORGANIZED 周国庆创新工作室揭牌 co_organizer'],
    ['6月2日，“骑手食堂”在柳林县开张。柳林县快递行业工会联合会在食堂里开了“夜读”读书会。', '“夜读”读书会 HOSTED_AT 骑手食堂'],
    ['6月2日，由柳林县总工会与南京望江医院工会共建的“晚风”心灵驿站在该院门诊楼启用。县总工会副主席陶季安、院长厉行远一同揭牌。', '厉行远 ATTENDED “晚风”心灵驿站启用 leader'],
  ])('%s', (text, told) => expect(saidOn(`## 一事一记\n\n${text}`)).toContain(told))

  test('nothing of a firm that only stands near by', () => {
    expect(saidOn('## 一事一记\n\n柳林恒铸机器有限公司工会6月2日与来访的客人座谈，公司食堂加了菜。').filter(words => words.includes('柳林恒铸机器有限公司 ORGANIZED'))).toEqual([])
  })
  test('no place that is only the same one', () => {
    expect(extractText('## 一事一记\n\n柳林县总工会去年在同一地点举办“灯下课堂”。').nodes.map(({ name }) => name).filter(name => name.includes('同一'))).toEqual([])
  })
})

describe('a house that is a body as well', () => {
  test('is a place where something was held in it and it did nothing, though its name says where it lies', () => {
    expect(kindOf('## 一事一记\n\n柳林县总工会在柳林县文化馆举办“灯下课堂”。', '柳林县文化馆')).toBe('Venue')
    expect(kindOf('## 一事一记\n\n“周国庆创新工作室”在柳林恒铸机器有限公司总装车间揭牌。', '柳林恒铸机器有限公司总装车间')).toBe('Venue')
  })
  test('is a body where it does something', () => {
    expect(kindOf('## 一事一记\n\n柳林县文化馆举办“灯下课堂”。', '柳林县文化馆')).toBe('Organization')
  })
  test('is a body where something is said of its people alone', () => {
    expect(kindOf('## 一事一记\n\n柳林县总工会举办“灯下课堂”，请来柳林县文化馆馆长周国庆授课。', '柳林县文化馆')).toBe('Organization')
  })
})
