// Every area and every person of the gold pages, each put into sentences of everyday news, in; found there, out.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mentionsIn, rulebook } from './extract-text.ts'

describe('the union of an area', () => {
  test.each([['at the beginning', (name: string) => `昨日，${name}举办了职工书画展。`], ['behind 由', (name: string) => `书画展由${name}承办。`], ['before an officer', (name: string) => `${name}副主席张建国出席。`]] as const)('%s is found whole', (_, frame) => {
    const missed = rulebook.areas.map(({ name }) => `${name}总工会`).filter(name => /[市区县旗盟州]总工会$/.test(name) && mentionsIn(frame(name)).filter(({ kind }) => kind === 'UnionBody').map(({ name: found, form }) => `${found} ${form}`).join() !== `${name} full`)
    expect(missed).toEqual([])
  })
  test.each(['教育工会联合会', '直属机关工会委员会', '餐饮行业工会委员会', '网约配送行业工会联合会', '机械冶金工会', '工业（国防）工会', '教科文卫体工会', '护工护理工会'])('and of a trade there: %s', trade => {
    for (const area of ['北京市', '柳州市', '玉树藏族自治州', '朝阳区']) expect(mentionsIn(`昨日，${area}${trade}举办了职工书画展。`).filter(({ kind }) => kind === 'UnionBody').map(({ name }) => name)).toEqual([area + trade])
  })
})

test.each(['柳林县总工会', '北京市总工会', '朝阳区总工会', '柳林物流有限公司工会', '北京市教育工会', '望京街道总工会', '山西大学工会', '太原市第三中学工会', '沙石镇总工会', '中国铁路太原局集团有限公司工会'])('%s is found whole behind whatever leads over to it', union => {
  const leads = '记者从 来自 代表 联合 感谢 据 在 经 会同 陪同 邀请 受 向 与 及 对 为 由 被 把 给 依托 通过 帮助 支持 组织 带领 协助 指导 走进 来到 前往 深入 走访 慰问 隶属于 成立 组建 加入 选举 担任 现任 原 时任 近日 昨日 当天 随后 其中 同时 此外 据悉 目前 去年 2023年 6月2日 上午 日前 连日来 春节期间 活动中 会上 仪式上 职工代表建议 有关部门和 公司与 学校会同 企业向 他说 她告诉记者 大家感谢 职工找到 骑手加入 律师走进 专家为 尤其是 例如 包括 以及 还有 便是 就是 只有 因为 但 而 又 也 才 已 曾 正在 准备 继续 开始 要求 督促 委托 批准 依法 主动 积极 先后 分别 共同 每年 第一时间 第三届 新一届 基层 全市 我区 辖区 当地 上级 所在'.split(' ')
  expect(leads.filter(lead => !mentionsIn(`${lead}${union}举办了职工书画展。`).some(({ kind, name }) => kind === 'UnionBody' && name === union))).toEqual([])
})

test.each(['柳林物流有限公司', '中国银行柳林支行', '国网柳林县供电公司', '山西大学', '柳林县人民医院', '太原市第三中学', '中铁十六局集团有限公司', '北京市朝阳区人民法院', '吕梁市人力资源和社会保障局', '北京市公共交通控股（集团）有限公司', '京东物流集团', '太原铁路局柳林车务段', '柳林县慈善总会', '北京市东城区景山街道办事处', '联想（北京）有限公司'])('%s is found whole behind whatever leads over to it', body => {
  const leads = '来自 代表 感谢 据 在 经 陪同 邀请 受 向 与 及 对 为 由 被 把 给 依托 通过 帮助 支持 组织 带领 协助 指导 走进 来到 前往 深入 走访 慰问 隶属于 成立 组建 加入 选举 担任 现任 原 时任 近日 昨日 当天 随后 同时 此外 据悉 目前 去年 2023年 6月2日 上午 日前 连日来 春节期间 会上 职工代表建议 公司与 企业向 他说 她告诉记者 大家感谢 职工找到 骑手加入 律师走进 专家为 尤其是 例如 包括 以及 还有 便是 就是 只有 因为 但 而 又 也 才 已 曾 正在 准备 继续 开始 要求 督促 委托 批准 依法 主动 积极 先后 分别 共同 每年 新一届'.split(' ')
  expect(leads.filter(lead => !mentionsIn(`${lead}${body}派出志愿者参加活动。`).some(({ kind, name }) => kind === 'Organization' && name === body))).toEqual([])
})

const folder = new URL('../gold/', import.meta.url)
interface Gold { readonly entities?: readonly { readonly kind: readonly string[]; readonly name: string }[] }
const people = [...new Set(readdirSync(folder).filter(file => /^[A-Z0-9].*\.json$/.test(file)).flatMap(file => ((JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold).entities ?? []).filter(({ kind }) => kind.includes('Person')).map(({ name }) => name)))]

describe('a person', () => {
  test('there are enough of them', () => { expect(people.length).toBeGreaterThan(2000) })

  /** Some are named 解放, 甘露 or 米兰, and words like that are taken for names only where an office stands before them. */
  test.each([
    ['after an office', 0.97, (a: string) => [`县总工会副主席${a}出席活动。`, a]],
    ['two with their offices', 0.94, (a: string, b: string) => [`县总工会主席${a}，副主席${b}到场揭牌。`, a, b]],
    ['after an occupation', 0.95, (a: string) => [`柳林机械厂焊工${a}夺得第一名。`, a]],
    ['who says something', 0.94, (a: string) => [`“真好。”柳林机械厂职工${a}说。`, a]],
    ['in a list, with what they all do behind it', 0.87, (a: string, b: string) => [`全国劳动模范${a}、${b}作了宣讲。`, a, b]],
    ['in a list, at a meeting', 0.87, (a: string, b: string) => [`全国劳动模范${a}、${b}在会上发言。`, a, b]],
    ['with another', 0.88, (a: string, b: string) => [`技师${a}和焊工${b}参加比赛。`, a, b]],
    ['with another under one title', 0.83, (a: string, b: string) => [`全国劳动模范${a}和${b}到场。`, a, b]],
    ['in a caption', 0.9, (a: string) => [`图为${a}（左一）在讲解。`, a]],
  ] as const)('%s is found', (_, share, frame) => {
    const found = people.filter((name, i) => {
      const [text, ...names] = frame(name, people[(i * 7 + 13) % people.length] as string) as [string, ...string[]]
      const named = new Set(mentionsIn(text).filter(({ kind }) => kind === 'Person').map(mention => mention.name))
      return names.every(one => named.has(one))
    })
    expect(found.length / people.length).toBeGreaterThan(share)
  })
})
