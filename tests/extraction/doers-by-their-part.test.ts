// Sentences that name who runs something by the part (主办方, 承办的, 协办单位) in; who runs it in which role, and who is only there, out.
import { describe, expect, test } from 'vitest'
import { mentionsIn, saidIn } from './extract-text.ts'

const CONTEST = '2024年柳林县钳工技能大赛', SAYS = `${CONTEST}昨日在柳林县体育馆开赛。`

describe('each in his part', () => {
  test.each([
    ['one behind the other', `${SAYS}主办单位是柳林县总工会，承办单位是青河技师学院。`, `青河技师学院 ORGANIZED ${CONTEST} undertaker`],
    ['with the verb first', `${SAYS}主办的是柳林县总工会，承办的有青河技师学院、柳林县教育局，协办的是柳林县建筑业协会。`, `柳林县教育局 ORGANIZED ${CONTEST} undertaker`],
    ['who helps', `${SAYS}主办的是柳林县总工会，承办的有青河技师学院，协办的是柳林县建筑业协会。`, `柳林县建筑业协会 ORGANIZED ${CONTEST} co_organizer`],
    ['of what', `${SAYS}柳林县总工会、柳林县人社局为大赛主办单位，承办的是青河技师学院。`, `柳林县人社局 ORGANIZED ${CONTEST} host`],
    ['a park among them', `${SAYS}主办方为柳林县总工会、山西柳林高新技术产业园区等单位。`, `山西柳林高新技术产业园区 ORGANIZED ${CONTEST} host`],
  ])('%s', (_, text, said) => expect(saidIn(text)).toContain(said))

  test.each([
    ['who undertakes it, a host', `${SAYS}柳林县总工会为大赛主办单位，承办的是青河技师学院。`, /青河技师学院 .* host/],
    ['whose heads came, a host', `${CONTEST}开赛，主办方为柳林县总工会。县总工会、县发改局等单位主要负责人，有关企业负责人也参加了开幕式。`, /发改局 ORGANIZED/],
    ['a park in the list, a place that another runs', `${SAYS}主办方为柳林县总工会、山西柳林高新技术产业园区等单位。`, /RUNS/],
  ])('nobody is %s', (_, text, untold) => expect(saidIn(text).filter(said => untold.test(said))).toEqual([]))
})

test('a slogan before a dot is no union', () => expect(mentionsIn('“爱在柳林·工会有约”暑期托管班开班。').filter(({ kind, form }) => kind === 'UnionBody' && form !== 'generic')).toEqual([]))
test('what a meeting is about has whole quotation marks', () => expect(saidIn('“当好主力军、建功‘双区’劳动竞赛”总结表彰大会召开。这项竞赛今年5月启动。').filter(said => said.includes('“') && !said.includes('”'))).toEqual([]))
