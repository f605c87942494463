// The word lists of seeds/lexicons and seeds/questions in; out comes whether each keeps the form of the house, and whether the areas make one tree.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWordList } from '#rulebook/word-list.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const readText = (file: string) => readFileSync(new URL(`lexicons/${file}`, seeds), 'utf8')
const files = ['lexicons', 'questions'].flatMap(folder => readdirSync(new URL(folder, seeds)).filter(file => file.endsWith('.tsv')).sort().map(file => `${folder}/${file}`))

/** Compares as JavaScript's plain sort does: by UTF-16 code units. */
const isBefore = (a: string, b: string) => a < b

test('the lists are there', () => {
  expect(files).toEqual(expect.arrayContaining(['lexicons/areas.tsv', 'lexicons/surnames.tsv', 'lexicons/vocabulary.tsv', 'questions/forms.tsv', 'questions/words.tsv']))
})

describe.each(files)('%s', file => {
  const bytes = readFileSync(new URL(file, seeds))
  const text = bytes.toString('utf8')
  const lines = text.split('\n')
  const rows = lines.slice(0, -1).map(line => line.split('\t'))
  const [header = [], ...body] = rows

  test('is UTF-8 without a byte order mark, and ends with one line end', () => {
    expect(Buffer.from(text, 'utf8').equals(bytes)).toBe(true)
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(lines.at(-1)).toBe('')
    expect(rows.length).toBeGreaterThan(1)
  })

  test('has a header of distinct names in lower case', () => {
    expect(header.filter(name => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
    expect(new Set(header).size).toBe(header.length)
  })

  test('has as many cells in each row as in the header, the first one filled', () => {
    expect(body.filter(cells => cells.length !== header.length || !cells[0])).toEqual([])
  })

  test('has no white space round a cell', () => {
    expect(rows.filter(cells => cells.some(cell => cell.trim() !== cell))).toEqual([])
  })

  test('is sorted by its first column, each once', () => {
    const keys = body.map(cells => cells[0] ?? '')
    expect(keys.filter((key, i) => i > 0 && !isBefore(keys[i - 1] as string, key))).toEqual([])
  })
})

describe('areas', () => {
  const areas = readWordList('areas.tsv', readText('areas.tsv'))
  const byCode = new Map(areas.map(area => [area['code'] as string, area]))
  const parentsOf = (name: string) => areas.filter(area => area['name'] === name).map(area => byCode.get(area['parent'] ?? '')?.['name'])

  test('have the columns that the reader asks for', () => {
    expect(Object.keys(areas[0] ?? {})).toEqual(['code', 'name', 'short', 'parent', 'note'])
  })

  test('have a code of six signs, and a parent that exists or none', () => {
    expect(areas.filter(area => !/^\d[\dE]{5}$/.test(area['code'] ?? ''))).toEqual([])
    expect(areas.filter(area => area['parent'] && !byCode.has(area['parent']))).toEqual([])
  })

  test('reach a province from everywhere, without going in a circle', () => {
    const lost = areas.filter(area => {
      let above: (typeof areas)[number] | undefined = area
      for (let steps = 0; above?.['parent'] && steps < 5; steps++) above = byCode.get(above['parent'])
      return !above || above['parent'] !== '' || !above['code']?.endsWith('0000')
    })
    expect(lost).toEqual([])
    expect(areas.filter(area => area['parent'] === '')).toHaveLength(34)
  })

  test('have no row that is no place', () => {
    expect(areas.filter(area => ['市辖区', '县'].includes(area['name'] ?? '') || area['name']?.includes('直辖'))).toEqual([])
  })

  test('have a short form of two characters or more, which is never longer than the name', () => {
    expect(areas.filter(area => (area['short']?.length ?? 0) < 2 || (area['short'] as string).length > (area['name'] as string).length)).toEqual([])
  })

  test('use the notes that the README names', () => {
    expect([...new Set(areas.map(area => area['note']))].sort()).toEqual(['', 'common-word', 'former', 'zone'])
  })

  test('give Beijing its sixteen districts', () => {
    const districts = areas.filter(area => area['parent'] === '110000' && !['zone', 'former'].includes(area['note'] ?? '')).map(area => area['name'])
    expect(districts.sort()).toEqual(['东城区', '西城区', '朝阳区', '海淀区', '丰台区', '石景山区', '门头沟区', '房山区', '通州区', '顺义区', '昌平区', '大兴区', '怀柔区', '平谷区', '密云区', '延庆区'].sort())
  })

  test('keep places of one name apart', () => {
    expect(parentsOf('朝阳区').sort()).toEqual(['北京市', '长春市'].sort())
    expect(parentsOf('鼓楼区').sort()).toEqual(['南京市', '徐州市', '福州市', '开封市'].sort())
  })

  test.each([
    ['北京市', '北京'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['广西壮族自治区', '广西'],
    ['香港特别行政区', '香港'],
    ['延边朝鲜族自治州', '延边'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['东乡族自治县', '东乡'],
    ['大厂回族自治县', '大厂'],
    ['顺义区', '顺义'],
    ['浦东新区', '浦东'],
    ['易县', '易县'],
    ['北京经济技术开发区', '经开区'],
    ['雄安新区', '雄安'],
    ['新疆生产建设兵团', '兵团'],
  ])('%s is called %s', (name, short) => {
    expect(areas.filter(area => area['name'] === name).map(area => area['short'])).toEqual([short])
  })
})

test('surnames keep apart what is also a word, and what has two characters', () => {
  const notes = new Map(readWordList('surnames.tsv', readText('surnames.tsv')).map(row => [row['word'], row['note']]))
  expect(['仇', '覃', '逄', '张', '麦'].map(word => notes.get(word))).toEqual(['', '', '', 'common-word', ''])
  expect(['于', '和', '高', '安', '党'].map(word => notes.get(word))).toEqual(Array(5).fill('common-word'))
  expect([...notes].filter(([word, note]) => (note === 'compound') !== ((word?.length ?? 0) > 1))).toEqual([])
})

test('the vocabulary has weights a segmenter can add up, and no county of the gazetteer', () => {
  const words = readWordList('vocabulary.tsv', readText('vocabulary.tsv'))
  expect(words.length).toBeGreaterThan(60_000)
  expect(words.length).toBeLessThan(110_000)
  expect(words.filter(row => !/^\p{Unified_Ideograph}+$/u.test(row['word'] ?? '') || !/^\d{1,3}$/.test(row['weight'] ?? ''))).toEqual([])
  const weights = new Map(words.map(row => [row['word'], Number(row['weight'])]))
  expect(weights.get('举办')).toBeGreaterThan(weights.get('托管') as number)
  expect(['朝阳区', '大兴区', '全国总工会'].filter(word => weights.has(word))).toEqual([])
})
