// Sentences that print a post or an honour once for several people in; who is said to have it out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const held = (text: string): string[] => saidIn(`6月2日，柳林县总工会举办劳模宣讲活动。${text}`).filter(words => / (?:HOLDS_POST|HONOURED_WITH) /.test(words))

describe('a list of people behind one post or honour', () => {
  test.each([
    ['柳林县总工会副主席张丽、姜鲁平出席活动。', ['张丽 HOLDS_POST 柳林县总工会', '姜鲁平 HOLDS_POST 柳林县总工会']],
    ['柳林县总工会副主席张丽、姜鲁平和赵海燕出席活动。', ['张丽 HOLDS_POST 柳林县总工会', '姜鲁平 HOLDS_POST 柳林县总工会', '赵海燕 HOLDS_POST 柳林县总工会']],
    ['青河铝业有限公司焊工李志强、赵海燕参加活动。', ['李志强 HOLDS_POST 青河铝业有限公司', '赵海燕 HOLDS_POST 青河铝业有限公司']],
    ['柳林机械厂教师达瓦、扎西顿珠授课。', ['达瓦 HOLDS_POST 柳林机械厂', '扎西顿珠 HOLDS_POST 柳林机械厂']],
    ['全国劳动模范周国庆、王建国走进柳林中学。', ['周国庆 HONOURED_WITH 全国劳动模范', '王建国 HONOURED_WITH 全国劳动模范']],
  ])('shares it: %s', (text, expected) => expect(held(text).sort()).toEqual(expected.sort()))

  test.each([
    ['of which a body has one', '柳林县总工会主席张丽、姜鲁平出席活动。', ['张丽 HOLDS_POST 柳林县总工会']],
    ['where two are merely joined', '柳林县总工会副主席张丽和姜鲁平出席活动。', ['张丽 HOLDS_POST 柳林县总工会']],
    ['of several that one of them has', '柳林县总工会党组成员、副主席张丽、姜鲁平出席活动。', ['张丽 HOLDS_POST 柳林县总工会']],
    ['where a body of another kind stands between', '柳林县总工会副主席张丽、柳林县妇联和赵海燕出席活动。', ['张丽 HOLDS_POST 柳林县总工会']],
  ])('does not share one %s', (_, text, expected) => expect(held(text).sort()).toEqual(expected.sort()))
})
