// Sentences that name schools by their number, banks by two letters, squads by figures and societies by whose they are in; who holds and does what there, and what is no body, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

describe('a body by its short name', () => {
  test.each([
    ['a school by its number', '柳林县总工会举办2024年运动会，柳林一中校长林国明参加。', '林国明 HOLDS_POST 柳林一中'],
    ['one of the county spoken of', '柳林县总工会举办2024年运动会。县二中教师李明参加。', '李明 HOLDS_POST 柳林县二中'],
    ['a school visited, its union taken up by 校', '柳林县总工会副主席李明到柳林一中调研。校工会主席张建军汇报。', '张建军 HOLDS_POST 柳林一中工会'],
    ['a university’s own union', '青河大学工会举办联谊会，由青河大学校工会主席周国庆主持。', '周国庆 HOLDS_POST 青河大学工会'],
    ['the university, and no room of a campus', '青河理工大学工会女工部在虎山校区党校会议室办了一场单身联谊会。校工会主席周国庆出席。', '周国庆 HOLDS_POST 青河理工大学工会'],
    ['a school that is pointed to', '柳林一中工会举办运动会。该校校长李明致辞。', '李明 HOLDS_POST 柳林一中'],
    ['a primary school of several', '柳林县总工会举办2024年运动会，柳林县八中、柳林一小参加。', '柳林一小 ATTENDED 2024年运动会 participant'],
    ['a bank', '柳林县总工会举办2024年运动会，柳林农行党委书记、行长李志强参加。', '李志强 HOLDS_POST 柳林农行'],
    ['a bank of the county', '柳林县总工会举办2024年运动会，县建行行长王海燕参加。', '王海燕 HOLDS_POST 柳林县建行'],
    ['a hospital by its number', '柳林县总工会举办2024年运动会，柳林二院院长李志强参加。', '李志强 HOLDS_POST 柳林二院'],
    ['a hospital that was named in full', '柳林县第二人民医院举办2024年运动会，柳林二院院长李志强参加。', '李志强 HOLDS_POST 柳林县第二人民医院'],
    ['the hospital of the county', '柳林县第二人民医院举办2024年运动会，县二院党委书记李志强参加。', '李志强 HOLDS_POST 柳林县第二人民医院'],
    ['builders by their number', '柳林县总工会举办2024年运动会，青河建工五建党委副书记、工会主席李志强参加。', '李志强 HOLDS_POST 青河建工五建工会'],
    ['builders whose union was named in full', '柳林县总工会与青河建工集团第五建筑工程有限公司工会举办2024年运动会，青河建工五建工会主席李志强参加。', '李志强 HOLDS_POST 青河建工集团第五建筑工程有限公司工会'],
    ['a squad by its figures', '柳林县总工会举办2024年运动会，312队党委书记李志强参加。', '李志强 HOLDS_POST 312队'],
    ['a squad that is gone to', '柳林县总工会主席李明到312地质队调研。', '柳林县总工会调研 HOSTED_AT 312地质队'],
    ['a society of those who came here', '柳林县总工会联合团县委及新柳林人联谊会，举办“青春有约”交友活动。', '新柳林人联谊会 ORGANIZED “青春有约”交友活动 co_organizer'],
    ['its officer', '柳林县总工会举办“青春有约”交友活动，柳林县海外联谊会副会长薛海平到场。', '薛海平 HOLDS_POST 柳林县海外联谊会'],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['a plenary session', '柳林县总工会学习党的二十届三中全会精神。'],
    ['a hall that was just built', '柳林县新建二院启用。'],
    ['what is built three times over', '柳林县推进三建联动，五建书屋。'],
    ['so many teams', '共有120队参赛，15队晋级。'],
    ['members of teams', '全县800队员参加。'],
    ['on foot', '大家从柳林工行走到河边。'],
    ['one of them', '大家从中选出优胜者，其一中奖。'],
    ['a number before a word', '这是柳林县第三中心的设想。'],
  ])('%s is none', (_, text) => expect(mentionsIn(text).filter(({ rule }) => rule === 'name/short-employer')).toEqual([]))
})

test('a party of single people is no society', () => expect(saidIn('柳林县总工会举办柳林县单身青年联谊会。')).toContain('柳林县总工会 ORGANIZED 柳林县单身青年联谊会 host'))
test('who goes to what others run does not run it', () => expect(saidIn('柳林县第八中学的教师参加柳林县总工会举办的2024年运动会。').filter(said => /第八中学.*supporter/.test(said))).toEqual([]))
test('what is done with a place is no part of its name', () => expect(mentionsIn('李志强到市三中验收职工之家。').map(({ name }) => name)).not.toContain('市三中验收职工之家'))
