// “When was X held”, “how many people did X reach” in, the dates and numbers that pages print out.
import type { Entity } from '#store/graph-store.ts'
import type { AnswerCell } from './answer.ts'
import { chooseProofs, nameCell, readFieldFacts, type Desk, type Found } from './found.ts'
import { findInitiatives } from './find-initiatives.ts'
import type { QuestionOf } from './question.ts'
import { count, pick, sayDates, sayMissing, sayStatus } from './say.ts'
import { sayWanted } from './say-wanted.ts'
import { byFilter, byId, FACTS } from './write-query.ts'

const NAMED = 5

export async function findFacts(question: QuestionOf<'dates' | 'reach'>, desk: Desk): Promise<Found> {
  const { language, what } = question
  const dates = question.intent === 'dates'
  const found = await findInitiatives(what, desk)
  const facts = await readFieldFacts(found.rows, dates ? ['start', 'end'] : ['reach'], desk.store)
  const has = (initiative: Entity): boolean => (dates ? initiative.start !== null || initiative.end !== null : initiative.reach !== null)
  const known = found.rows.filter((initiative) => has(initiative) && facts.has(initiative.id))
  const rows = known.map((initiative) => {
    const said: AnswerCell[] = dates ? [{ text: initiative.start ?? '' }, { text: initiative.end ?? '' }] : [{ text: String(initiative.reach) }]
    const proving = (facts.get(initiative.id) ?? []).filter(({ value }) => dates || value === String(initiative.reach))
    return { cells: [nameCell(initiative), ...said, { text: sayStatus(initiative.status, language) }], evidence: chooseProofs(proving.length > 0 ? proving : (facts.get(initiative.id) ?? [])) }
  })
  const sayOne = (initiative: Entity): string => `${initiative.name}${pick(language, '：', ': ')}${dates ? sayDates(initiative.start, initiative.end) : pick(language, `${initiative.reach}（人数，原文所写）`, `${initiative.reach} (people, as printed)`)}`
  const shown = known.slice(0, NAMED).map(sayOne).join(pick(language, '；', '; '))
  const none = found.rows.length - known.length
  const lacking = dates ? pick(language, '没有写明时间', 'without a date') : pick(language, '没有写明人数', 'without a number of people')
  const rest = none > 0 ? pick(language, `${count(none, 'initiatives', 'zh')}${lacking}。`, ` ${count(none, 'initiatives', 'en')} ${lacking}.`) : ''
  const more = known.length > NAMED ? pick(language, ' 等', ' and others') : ''
  const columns = dates ? pick2(language, ['活动', '开始', '结束', '状态'], ['Initiative', 'From', 'To', 'Status']) : pick2(language, ['活动', '人数', '状态'], ['Initiative', 'People', 'Status'])
  const fields = `${dates ? 'start end' : 'reach'} ${FACTS}`
  return {
    understood: [dates ? pick(language, '什么时候', 'when') : pick(language, '多少人', 'how many people'), ...sayWanted(what, language)],
    query: found.ids ? byId(found.ids, `... on Initiative { ${fields} }`) : byFilter('initiatives', found.filters, fields),
    sentence: (known.length > 0 ? `${shown}${more}${pick(language, '。', '.')}` : pick(language, '已收的版面里没有写。', 'The saved pages do not say.')) + rest + sayMissing(found, language),
    columns, rows, proofs: [...facts.values()].flat(),
  }
}

const pick2 = (language: 'zh' | 'en', zh: readonly string[], en: readonly string[]): readonly string[] => (language === 'zh' ? zh : en)
