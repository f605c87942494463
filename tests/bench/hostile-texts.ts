// Nothing in, texts of a megabyte or more that no newspaper prints out: each is bad for some way of reading.

/** As many whole pieces as fit into a megabyte of UTF-8, between an opening and a close. */
function fill(piece: (i: number) => string, opening = '', close = ''): string {
  const pieces = [opening]
  let bytes = Buffer.byteLength(opening + close)
  for (let i = 0; ; i += 1) {
    const next = piece(i)
    bytes += Buffer.byteLength(next)
    if (bytes > 1_000_000) break
    pieces.push(next)
  }
  return pieces.join('') + close
}

const SURNAMES = '赵钱孙李周吴郑王冯陈'
const GIVEN = '建国秀英志强晓梅海燕'
const nameAt = (i: number): string => `${SURNAMES[i % 10]}${GIVEN[Math.floor(i / 10) % 10]}${GIVEN[Math.floor(i / 100) % 10]}`
const nest = (open: string, close: string): string => `他说${open.repeat(166_000)}工会${close.repeat(166_000)}。`

export const HOSTILE: Readonly<Record<string, () => string>> = {
  '、 over and over': () => '、'.repeat(500_000),
  '“ nested': () => nest('“', '”'),
  '“ never closed': () => fill(() => '“工会'),
  '《“‘ in turn': () => fill((i) => '《“‘'[i % 3] ?? '', '由'),
  'one sentence of people': () => fill((i) => `${nameAt(i)}、`, '出席活动的有', '等。'),
  'one sentence of unions': () => fill((i) => `${nameAt(i)}公司工会、`, '由', '主办。'),
  'one sentence of titles': () => fill((i) => `副主席${nameAt(i)}，`, '市总工会'),
  'one line of a clause repeated': () => fill(() => '北京市总工会举办职工运动会，'),
  'one line of a sentence repeated': () => fill(() => '北京市总工会主席张三在文化宫举办职工运动会。'),
  'many headlines': () => fill((i) => `${nameAt(i)}区总工会举办活动\n\n`),
  'areas in areas': () => fill(() => '北京市朝阳区'),
  'one name without end': () => fill(() => '总工会'),
  'brackets open': () => fill(() => '（记者'),
  'spaces and line breaks': () => fill((i) => (i % 50 === 0 ? '\n' : '　')),
  'digits': () => fill((i) => String(i % 10)),
  'verbs alone': () => fill(() => '主办承办举办开展'),
}
