// The sources of server and client in, a verdict on the plan of the house out: who imports whom, how long files are, and whether types hold.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Who may import whom. A room may always import from itself. */
const ALLOWED: readonly { readonly from: string; readonly to: readonly string[]; readonly because: string }[] = [
  { from: 'model', to: [], because: 'the ground floor carries all others' },
  { from: 'rulebook', to: ['model'], because: 'words and rules speak of kinds and topics' },
  { from: 'names', to: ['rulebook', 'model'], because: 'the grammar of names is made of the words of the rulebook' },
  { from: 'reading', to: ['model'], because: 'a page is read before anyone knows what its words mean' },
  { from: 'extraction', to: ['names', 'rulebook', 'model'], because: 'it is pure: no disk, no store' },
  { from: 'identity', to: ['names', 'model'], because: 'what is one thing is decided by names, not by a store' },
  { from: 'store', to: ['model'], because: 'extraction and store never meet: the door carries the graph across' },
  { from: 'ask', to: ['store', 'names', 'rulebook', 'model'], because: 'a question is words, and its answer is in the store' },
  { from: 'export', to: ['store', 'model'], because: 'it writes down what the store holds' },
  { from: 'evaluation', to: ['model'], because: 'it compares graphs, wherever they come from' },
  { from: 'api', to: ['store', 'ask', 'model'], because: 'it shows the store; what saves a page is handed in' },
  { from: 'doors', to: ['model', 'rulebook', 'names', 'reading', 'extraction', 'identity', 'store', 'ask', 'export', 'evaluation', 'api'], because: 'a door opens every room, and nobody imports a door' },
]

/** From outside the store only its wall may be seen; the doors also open it. */
const WALL = 'server/store/graph-store.ts'

/** Packages that one file alone may know of. */
const ONE_FILE: readonly { readonly name: string; readonly file: string; readonly because: string }[] = [
  { name: 'graphql-yoga', file: 'server/api/serve.ts', because: 'another server is one other file' },
  { name: 'neo4j-driver', file: 'server/store/neo4j.ts', because: 'another database is one other file' },
]

/** Rooms that touch nothing outside: the same in always gives the same out. A hash is arithmetic. */
const PURE = ['model', 'names', 'reading', 'extraction', 'identity']
const ARITHMETIC = ['node:buffer', 'node:crypto']

const LONGEST = 250

interface Import {
  readonly file: string
  readonly names: string
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** What a file imports: `from '…'`, `import '…'` and `import('…')`, in one pass from quote to quote. */
function importsOf(file: string): readonly Import[] {
  const found: Import[] = []
  for (const line of textOf(file).split('\n')) {
    const match = /(?:^\s*import\s+|\bfrom\s+|\bimport\()(['"])([^'"]+)\1/.exec(line)
    if (match?.[2] && !line.trimStart().startsWith('//')) found.push({ file, names: match[2] })
  }
  return found
}

/** The file that an import means, relative to the root; a package's name stays as it is. */
function resolveImport({ file, names }: Import): string {
  if (names.startsWith('#')) return `server/${names.slice(1)}`
  if (names.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(file), names))
  return names
}

const isGenerated = (text: string): boolean => /generated/i.test(text.split('\n', 1)[0] ?? '')
const roomOf = (file: string): string => file.split('/')[1] ?? ''
const server = sourcesIn('server')
const client = existsSync(join(ROOT, 'client')) ? sourcesIn('client') : []
const imports = server.flatMap(importsOf)
const inside = imports.map((each) => ({ from: each.file, names: each.names, to: resolveImport(each) })).filter(({ to }) => to.startsWith('server/'))

describe('rooms', () => {
  test('there are imports to be looked at', () => {
    expect(inside.length).toBeGreaterThan(50)
  })

  test('every room is in the table', () => {
    expect([...new Set(server.map(roomOf))].filter((room) => !ALLOWED.some(({ from }) => from === room))).toEqual([])
  })

  test.each(ALLOWED)('$from imports $to: $because', ({ from, to }) => {
    const wrong = inside.filter((each) => roomOf(each.from) === from && roomOf(each.to) !== from && !to.includes(roomOf(each.to)))
    expect(wrong).toEqual([])
  })

  test('between rooms imports are written with #, inside a room with ./', () => {
    expect(inside.filter(({ from, to, names }) => (roomOf(from) === roomOf(to)) === names.startsWith('#'))).toEqual([])
  })

  test('from outside only the wall of the store is seen', () => {
    expect(inside.filter(({ from, to }) => roomOf(to) === 'store' && !['store', 'doors'].includes(roomOf(from)) && to !== WALL)).toEqual([])
  })

  test('every imported file is there', () => {
    expect(inside.filter(({ to }) => !existsSync(join(ROOT, to)))).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    expect(findCircles(inside)).toEqual([])
  })

  test.each(ONE_FILE)('only $file knows $name: $because', ({ name, file }) => {
    expect(imports.filter((each) => each.names === name || each.names.startsWith(`${name}/`)).map((each) => each.file).filter((each) => each !== file)).toEqual([])
  })

  test.each(PURE)('%s is pure: nothing of the machine is imported', (room) => {
    expect(imports.filter((each) => roomOf(each.file) === room && each.names.startsWith('node:') && !ARITHMETIC.includes(each.names))).toEqual([])
  })

  // As a range they are a tenth of the code, and a page is read with hundreds of expressions.
  test.each(PURE)('%s writes Han letters as a range in its expressions', (room) => {
    expect(server.filter((file) => roomOf(file) === room && textOf(file).includes('\\p{Script=Han}'))).toEqual([])
  })

  test('the client imports nothing of the server', () => {
    expect(client.flatMap(importsOf).filter((each) => !each.names.endsWith('.graphql') && (each.names.startsWith('#') || resolveImport(each).startsWith('server/')))).toEqual([])
  })
})

describe('files', () => {
  const files = [...server, ...client].filter((file) => !isGenerated(textOf(file)))

  test('say in their first line what comes in and what goes out', () => {
    expect(files.filter((file) => !/^\/\/ \S/.test(textOf(file)))).toEqual([])
  })

  test(`have at most ${LONGEST} lines`, () => {
    expect(files.map((file) => ({ file, lines: textOf(file).split('\n').length })).filter(({ lines }) => lines > LONGEST)).toEqual([])
  })

  test('are not called what piles are called', () => {
    expect([...server, ...client].filter((file) => /(^|\/)(utils?|helpers?|common|managers?|services?|data|info)(\/|\.|-)/.test(file))).toEqual([])
  })
})

describe('types', () => {
  test.each(['server', 'client', 'tests'])('of %s hold', (project) => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    let output = ''
    try {
      execFileSync(process.execPath, [tsc, '-p', join(ROOT, project), '--noEmit'], { cwd: ROOT, encoding: 'utf8' })
    } catch (error) {
      output = String((error as { stdout?: string }).stdout)
    }
    expect(output).toBe('')
  }, 180_000)
})

/** One line for each import that closes a circle. */
function findCircles(edges: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (state.has(file)) return
    state.set(file, 'open')
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of next.keys()) visit(file, [])
  return circles
}
