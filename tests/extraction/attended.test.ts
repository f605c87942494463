// An initiative's name and head in; whether people take part in it, or use it as a service, out.
import { expect, test } from 'vitest'
import { isAttended } from '../../server/extraction/attended.ts'

test.each([['“枣花号”流动服务车', '流动服务车'], ['“三算帮扶”法', ''], ['“枣林暖心”热线', '热线']])('%s has users', (name, head) => expect(isAttended({ name, head }, true)).toBe(false))
test.each([['“枣林讲堂”', '讲堂'], ['2024年职工健步走大会', '大会'], ['法律讲座', '讲座']])('%s is attended', (name, head) => expect(isAttended({ name, head }, true)).toBe(true))
