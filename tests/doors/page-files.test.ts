// Files on a real disk in, the pages and ids that are found out.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPageFiles } from '../../server/doors/page-files.ts'
import { measureWidth, renderTable } from '../../server/doors/text-table.ts'
import { makeFolder } from './run-atlas.ts'

let folder: ReturnType<typeof makeFolder>
const write = (name: string, text = 'x'): string => {
  const file = join(folder.path, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}
const idsOf = (given: readonly string[], facts = {}): string[] => findPageFiles(given, facts).files.map(({ label }) => label.id)

beforeEach(() => { folder = makeFolder() })
afterEach(() => folder.remove())

describe('page ids', () => {
  test('are paths relative to the folder that was named, and base names of files', () => {
    write('in/b.txt'); write('in/2025/a.txt'); write('in/.hidden.txt'); write('in/note.pdf')
    expect(idsOf([join(folder.path, 'in')])).toEqual(['2025/a.txt', 'b.txt'])
    expect(idsOf([join(folder.path, 'in', 'note.pdf')])).toEqual(['note.pdf'])
  })

  test('are newspaper/date/number where all three are known', () => {
    const file = write('a.txt')
    expect(idsOf([file], { newspaper: '劳动午报', date: '2025-08-01', number: '3' })).toEqual(['劳动午报/2025-08-01/3'])
    expect(idsOf([file], { newspaper: '劳动午报', date: '2025-08-01' })).toEqual(['a.txt'])
  })

  test('come from the list beside the folder', () => {
    write('in/a.txt'); write('in/b.txt')
    write('in.tsv', 'file\tnewspaper\tdate\tnumber\na.txt\t劳动午报\t2025-08-01\t3\nb.txt\t劳动午报\t\t\n')
    const { files } = findPageFiles([`${folder.path}/in/`], {})
    expect(files.map(({ label }) => label)).toEqual([{ id: '劳动午报/2025-08-01/3', newspaper: '劳动午报', date: '2025-08-01', number: '3' }, { id: 'b.txt', newspaper: '劳动午报' }])
  })

  test('one file named twice is one page, two files with one id are refused by name', () => {
    const [a, b] = [write('x/a.txt'), write('y/a.txt')]
    symlinkSync(a, join(folder.path, 'link.txt'))
    expect(idsOf([a, a, join(folder.path, 'link.txt')])).toHaveLength(1)
    expect(() => findPageFiles([a, b], {})).toThrow(new RegExp(`${a}.*${b}`))
  })

  test('a list with a day that is none is refused with its line', () => {
    write('in/a.txt')
    write('in.tsv', 'file\tnewspaper\tdate\tnumber\na.txt\t\t2025-02-30\t\n')
    expect(() => findPageFiles([join(folder.path, 'in')], {})).toThrow(/in\.tsv:2: .*2025-02-30/)
  })
})

test('a missing file and a folder without pages are failures with a reason', () => {
  mkdirSync(join(folder.path, 'none'))
  const { files, failures } = findPageFiles([join(folder.path, 'none'), join(folder.path, 'gone.txt')], {})
  expect(files).toEqual([])
  expect(failures.map(({ reason }) => reason)).toEqual([expect.stringContaining('holds no page'), expect.stringContaining('no such file')])
})

test('a table is aligned by the width of Chinese characters', () => {
  const lines = renderTable([['id', 'claims'], ['劳动午报', 7], ['a.txt', 123]]).split('\n')
  expect(lines).toEqual(['id        claims', '劳动午报       7', 'a.txt        123'])
  expect(new Set(lines.map(measureWidth)).size).toBe(1)
})
