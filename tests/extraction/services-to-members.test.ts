// Sentences of what unions do for their members in; the activity that each is and who runs it out.
import { expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

test.each([
  ['青河机械厂工会为女职工免费提供“两癌”筛查。', '青河机械厂工会 ORGANIZED 女职工“两癌”筛查 host'],
  ['青河机械厂工会组织200名女职工参加“两癌”筛查。', '青河机械厂工会 ORGANIZED 女职工“两癌”筛查 host'],
  ['柳林县总工会组织女职工到县妇幼保健院进行“两癌”免费筛查。', '柳林县总工会 ORGANIZED 女职工“两癌”筛查 host'],
  ['柳林县总工会向快递员、外卖员赠送1000份意外险。', '柳林县总工会 ORGANIZED 快递员、外卖员意外险 host'],
  ['柳林县总工会推出职工普惠观影活动，发放电影票1000张。', '柳林县总工会 ORGANIZED 职工普惠观影活动 host'],
])('%s', (text, said) => expect(saidIn(text)).toContain(said))
test.each([
  ['柳林县总工会推出职工普惠观影活动。', '普惠'],
  ['县医院的“两癌”筛查车开到厂门口。', '女职工“两癌”筛查'],
  ['柳林县总工会要求各单位重视“两癌”筛查。', '“两癌”筛查'],
])('not so: %s', (text, untold) => expect(saidIn(text)).not.toContain(untold))
