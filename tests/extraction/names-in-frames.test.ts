// Every area and every person of the gold pages, each put into sentences of everyday news, in; found there, out.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findMentions } from '#extraction/find-mentions.ts'
import type { Mention } from '#extraction/mention.ts'
import { rulebook } from './extract-text.ts'

const read = (text: string): readonly Mention[] => findMentions({ text, starts: new Uint32Array(0), ends: new Uint32Array(0), start: 0, end: text.length }, rulebook).mentions

describe('the union of an area', () => {
  test.each([['at the beginning', (name: string) => `昨日，${name}举办了职工书画展。`], ['behind 由', (name: string) => `书画展由${name}承办。`], ['before an officer', (name: string) => `${name}副主席张建国出席。`]] as const)('%s is found whole', (_, frame) => {
    const missed = rulebook.areas.map(({ name }) => `${name}总工会`).filter(name => /[市区县旗盟州]总工会$/.test(name) && read(frame(name)).filter(({ kind }) => kind === 'UnionBody').map(({ name: found, form }) => `${found} ${form}`).join() !== `${name} full`)
    expect(missed).toEqual([])
  })
  test.each(['教育工会联合会', '直属机关工会委员会', '餐饮行业工会委员会', '网约配送行业工会联合会', '机械冶金工会', '工业（国防）工会', '教科文卫体工会', '护工护理工会'])('and of a trade there: %s', trade => {
    for (const area of ['北京市', '柳州市', '玉树藏族自治州', '朝阳区']) expect(read(`昨日，${area}${trade}举办了职工书画展。`).filter(({ kind }) => kind === 'UnionBody').map(({ name }) => name)).toEqual([area + trade])
  })
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
      const named = new Set(read(text).filter(({ kind }) => kind === 'Person').map(mention => mention.name))
      return names.every(one => named.has(one))
    })
    expect(found.length / people.length).toBeGreaterThan(share)
  })
})
