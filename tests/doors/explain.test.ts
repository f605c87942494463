// The real `atlas explain` against sentences and files in, what it tells and refuses out.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeJpeg } from './bad-pages.ts'
import { makeFolder, runAtlas, SEED_PAGES } from './run-atlas.ts'

const folder = makeFolder()
afterAll(() => folder.remove())
const explain = (...words: string[]) => runAtlas(join(folder.path, 'data'), ['explain', ...words])
const inFolder = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}
const PAGE = join(SEED_PAGES, '000_2e905ee6b8cd07a3.txt')

describe('atlas explain', () => {
  test('tells names, relations, rules and reasons of a sentence', async () => {
    const { code, stdout, stderr } = await explain('近日，柳林县总工会举办2024年职工运动会，柳林县总工会参加。县教育局下一步将参观柳林县地质博物馆。')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ +2024年职工运动会 +Initiative +full +initiative\/head +→ 2024年职工运动会 \(n\d\)$/m)
    expect(stdout).toMatch(/^ +县教育局 +Organization +short +name\/org +→ 柳林县教育局 \(n\d\)$/m)
    expect(stdout).toContain('柳林县总工会  ORGANIZED  2024年职工运动会  (host, stated)\n        organize/subject-runs: Whoever the clause is about runs')
    expect(stdout).toMatch(/place\/visited +HOSTED_AT\n +wish-or-plan: “下一步”/)
    expect(stdout).toMatch(/organizer: 柳林县总工会 runs it/)
  })

  test('takes several sentences as one article, and words without a name', async () => {
    const { stdout } = await explain('柳林县总工会举办2024年职工运动会', '县总工会参加。')
    expect(stdout).toContain('县总工会      ')
    expect(stdout).toMatch(/县总工会 +UnionBody +short +name\/union +→ 柳林县总工会/)
    expect((await explain('由A主办，B承办')).stdout).toMatch(/主办 +host\n +承办 +undertake/)
  })

  test('tells a page article by article, as text and as JSON', async () => {
    const [text, json] = await Promise.all([explain('--file', PAGE), explain('--file', PAGE, '--json')])
    expect(text).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('by-line') })
    expect(text.stdout.match(/^== a\d/gm)?.length).toBeGreaterThan(3)
    const told = JSON.parse(json.stdout)
    expect(told.articles).toHaveLength(text.stdout.match(/^== a\d/gm)?.length ?? 0)
    expect(told.articles[0].sentences[2].relations[0]).toMatchObject({ from: '中国艺术研究院', type: 'ORGANIZED', role: 'host', rule: 'organize/by-hosts', stated: true })
  })

  test.each([
    ['nothing', () => [], 'Give a sentence'],
    ['blanks', () => ['  ', '。'], 'Give a sentence'],
    ['a sentence and a file', () => ['某工会。', '--file', PAGE], 'not both'],
    ['a file that is not there', () => ['--file', join(folder.path, 'gone.txt')], 'gone.txt: there is no such file'],
    ['a folder', () => { mkdirSync(join(folder.path, 'dir'), { recursive: true }); return ['--file', join(folder.path, 'dir')] }, 'dir: it is not a file'],
    ['an empty file', () => ['--file', inFolder('empty.txt', '')], 'empty.txt: the file is empty'],
    ['a picture', () => ['--file', inFolder('photo.jpg', makeJpeg())], 'photo.jpg'],
  ])('refuses %s in a sentence', async (_, words, says) => {
    const { code, stdout, stderr } = await explain(...words())
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
