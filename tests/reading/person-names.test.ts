// Words of by-lines in, whether they may be names out.
import { expect, test } from 'vitest'
import { isLikelyName, isPossibleName } from '#reading/person-names.ts'

test.each(['张三', '欧阳明远', '李𬭎', '王〇一', '阿依古丽·买买提', '次仁旺姆'])('%s may be a name', (word) => expect(isPossibleName(word)).toBe(true))
test.each(['张', '李A', '王三四五六', '𬭎', '阿依古丽·', '·买买提', '海淀区总工会', '报道'])('%s is none', (word) => expect(isPossibleName(word)).toBe(false))
test.each([['张三', true], ['李𬭎', true], ['欧阳明远', true], ['阿依古丽·买买提', true], ['举办', false], ['张三四五', false]] as const)('%s begins as names do: %s', (word, is) => expect(isLikelyName(word)).toBe(is))
