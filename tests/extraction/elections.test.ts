// Sentences of unions that choose their officers in; who holds which office out.
import { describe, expect, test } from 'vitest'
import { saidIn } from './extract-text.ts'

const officesIn = (text: string): readonly string[] => saidIn(text).filter(words => words.includes('HOLDS_POST'))

describe('an election', () => {
  test.each([
    ['大会选举产生了柳林县快递行业工会联合会第一届委员会，周国庆当选主席，李敏当选副主席。', ['周国庆', '李敏'], '柳林县快递行业工会联合会'],
    ['青河机械公司工会召开换届大会，周国庆任工会主席，刘文任经审会主任，唐婷任女职委主任。', ['周国庆', '刘文', '唐婷'], '青河机械公司工会'],
    ['柳林县总工会召开九届一次全委会，选举产生新一届领导班子，周国庆任主席，李敏、王建国任副主席，张桂兰任经审委主任。', ['周国庆', '李敏', '王建国', '张桂兰'], '柳林县总工会'],
    ['柳林县总工会第九次代表大会闭幕。新一届委员会选举周国庆为主席，李敏、王建国、赵明为副主席。', ['周国庆', '李敏', '王建国', '赵明'], '柳林县总工会'],
    ['大会选举产生了柳林县物流园工会第二届委员会委员9名，周国庆同志当选主席，李敏同志当选副主席。', ['周国庆', '李敏'], '柳林县物流园工会'],
    ['近日，青河职业技术学院工会完成换届选举，周国庆全票当选工会主席，李敏、王建国当选副主席。', ['周国庆', '李敏', '王建国'], '青河职业技术学院工会'],
    ['柳林县烟草公司工会举行第三次会员代表大会，周国庆连任工会主席，李敏任副主席。', ['周国庆', '李敏'], '柳林县烟草公司工会'],
  ])('gives each officer his office: %s', (text, people, union) => {
    const offices = officesIn(text)
    for (const person of people) expect(offices).toContain(`${person} HOLDS_POST ${union}`)
  })
  test.each(['柳林县总工会召开表彰会，为周国庆、李敏颁奖。', '柳林县总工会举办歌手大赛，周国庆为主席团献歌。', '柳林县总工会第九次代表大会闭幕。代表们为主席台送上鲜花。'])('is none where nobody is chosen: %s', text => expect(officesIn(text)).toEqual([]))
})

describe('a committee that a congress chooses', () => {
  const CONGRESS = '3月12日，青河医院工会换届选举大会召开。'
  test.each([
    ['周国庆、何丽、王海涛当选为新一届工会委员会委员。', ['周国庆', '何丽', '王海涛'], '青河医院工会'],
    ['大会选举周国庆、何丽、王海涛为新一届工会委员会委员，选举李小燕、赵强、孙艳为经费审查委员会委员。', ['周国庆', '何丽', '王海涛'], '青河医院工会'],
    ['大会选举周国庆、何丽、王海涛为新一届工会委员会委员，选举李小燕、赵强、孙艳为经费审查委员会委员。', ['李小燕', '赵强', '孙艳'], '青河医院工会经费审查委员会'],
    ['会议选举出第五届工会委员会委员：周国庆、何丽、王海涛、李小燕。', ['周国庆', '李小燕'], '青河医院工会'],
    ['周国庆任工会主席，何丽任工会副主席，王海涛任经费审查委员会主任。', ['周国庆', '何丽'], '青河医院工会'],
    ['选举周国庆、何丽、王海涛分别为工会主席、经审委主任、女工委主任。', ['周国庆', '何丽', '王海涛'], '青河医院工会'],
    ['何丽、王海涛分别当选经费审查委员会主任和女职工委员会主任。', ['王海涛'], '青河医院工会女职工委员会'],
    ['何丽、王建平同志当选为工会第一届委员会副主席。', ['何丽', '王建平'], '青河医院工会'],
  ])('%s', (text, people, body) => expect(officesIn(CONGRESS + text)).toEqual(expect.arrayContaining(people.map(person => `${person} HOLDS_POST ${body}`))))
  test.each([
    ['何丽、王海涛分别当选经费审查委员会主任和女职工委员会主任。', '王海涛 HOLDS_POST 青河医院工会经费审查委员会'],
    ['周国庆、何丽分别当选主席、副主席和经审会主任。', '何丽 HOLDS_POST 青河医院工会'],
  ])('not so: %s', (text, untold) => expect(officesIn(CONGRESS + text)).not.toContain(untold))
  test.each([
    ['大会选举产生了由周国庆、何丽、王海涛等5人组成的新一届工会委员会。', ['周国庆', '何丽', '王海涛']],
    ['周国庆、何丽、王海涛等7人进入新一届委员会。', ['周国庆', '何丽', '王海涛']],
    ['新一届工会委员会由周国庆、何丽、王海涛组成。', ['周国庆', '何丽', '王海涛']],
    ['大会选举产生了主席、副主席和委员。', []],
    ['选举产生常委、经审委、女工委三个机构。', []],
  ])('people: %s', (text, people) => expect(saidIn(CONGRESS + text).filter(said => /^(?:周国庆|何丽|王海涛|常委|主席|经审委)$/.test(said))).toEqual(people))
})
