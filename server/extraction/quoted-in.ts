// An initiative's name in, what is quoted in it out: what tells it apart from others of its kind.
import { NameMemory } from '#names/name-memory.ts'
import { DAYS } from './days-of-year.ts'

/** “三送”服务 of the headline is “工地三送”服务项目; “五一” is a day. */
const COUNTED = new RegExp(`(?!${DAYS})[双三四五六七八九十][〇\u3400-\u9fff]`), IS_COUNTED = new RegExp(`^${COUNTED.source}$`)
const QUOTED = new RegExp(`“([^”]{4,40}|${COUNTED.source})”`)
/** “玫瑰书香 芳心向党” is printed without its blank too. */
const BLANKS = /\s/g

/** What stands in quotation marks and is long enough for a name, or counts (“三送”); undefined where nothing does. */
export const quotedIn = (name: string): string | undefined => quotations.of(name)
const quotations = new NameMemory(name => name.includes('“') ? QUOTED.exec(name)?.[1]?.replace(BLANKS, '') : undefined)

/** Whether a quotation is a count and what is counted: 三送, 双争. */
export const isCounted = (quotation: string): boolean => IS_COUNTED.test(quotation)
