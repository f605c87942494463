// What is wanted in, the words that say how it was understood out.
import { TOPICS } from '#model/topics.ts'
import type { Language } from './question-text.ts'
import type { Wanted } from './wanted.ts'

/** One part for each thing that narrows the answer. */
export function sayWanted({ named, topics, bodies, bodyKinds, areas, period, audiences, venues, partners }: Wanted, language: Language): readonly string[] {
  const zh = language === 'zh'
  const about = TOPICS.filter(({ id }) => topics?.includes(id)).map((topic) => topic[language]).join(zh ? '、' : ', ')
  const parts: readonly (string | false | undefined)[] = [
    about && (zh ? `主题：${about}` : `topic: ${about}`),
    named && (!topics || named.entities.length > 0) && (zh ? `${topics ? '或' : ''}名称：${named.label}` : `${topics ? 'or ' : ''}name: ${named.label}`),
    bodies && (zh ? `组织者：${bodies.label}` : `organizer: ${bodies.label}`),
    bodyKinds && (zh ? `组织者：${bodyKinds.join() === 'UnionBody' ? '工会' : '单位'}` : `organizer: ${bodyKinds.join() === 'UnionBody' ? 'unions' : 'bodies'}`),
    areas && (zh ? `地区：${[...new Set(areas.map(({ name }) => name))].join('、')}` : `area: ${[...new Set(areas.map(({ name }) => name))].join(', ')}`),
    period && (zh ? `时间：${period.text}` : `time: ${period.text}`),
    audiences && (zh ? `服务对象：${audiences.label}` : `audience: ${audiences.label}`),
    venues && (zh ? `地点：${venues.label}` : `place: ${venues.label}`),
    partners && (zh ? `合作方：${partners.label}` : `with: ${partners.label}`),
  ]
  return parts.filter((part): part is string => typeof part === 'string' && part !== '')
}
