// “Who holds which post at X”, “which posts does P hold” in, people with their posts out. Pages say who held it then, not who holds it now.
import { chooseProofs, edgeCell, nameCell, readProofs, readThings, type Desk, type Found } from './found.ts'
import type { QuestionOf } from './question.ts'
import { isPost } from './read-post.ts'
import { pick, sayList } from './say.ts'
import { byId, edgesOf } from './write-query.ts'

export async function findPosts(question: QuestionOf<'holders' | 'posts'>, { store }: Desk): Promise<Found> {
  const { language } = question
  const holders = question.intent === 'holders'
  const asked = holders ? question.body : question.who
  const ids = asked.entities.map(({ id }) => id)
  const at = !holders && question.body ? new Set(question.body.entities.map(({ id }) => id)) : undefined
  const post = holders ? question.post : undefined
  const edges = (await store.edgesAt(ids, ['HOLDS_POST'])).filter(({ to, titles }) => (!at || at.has(to)) && (!post || titles.some((title) => isPost(title, post))))
  const things = await readThings(edges.flatMap(({ from, to }) => [from, to]), store)
  const claims = await readProofs(edges, store)
  const rows = edges.flatMap((edge) => {
    const [who, body] = [things.get(edge.from), things.get(edge.to)]
    const evidence = chooseProofs((claims.get(edge.id) ?? []).filter(({ titles }) => !post || titles.some((title) => isPost(title, post))))
    return who && body && evidence.length > 0 ? [{ cells: [nameCell(who), edgeCell(edge.titles.join('、'), edge), nameCell(body)], evidence }] : []
  })
  const told = holders ? rows.map(({ cells }) => cells[0]?.text ?? '') : rows.map(({ cells }) => `${cells[2]?.text ?? ''}${pick(language, '', ' ')}${cells[1]?.text ?? ''}`)
  return {
    understood: [holders ? pick(language, `谁在 ${asked.label} 任职`, `who holds a post at ${asked.label}`) : pick(language, `${asked.label} 的职务`, `posts of ${asked.label}`), ...(post ? [pick(language, `职务：${post}`, `post: ${post}`)] : []), ...(at && !holders ? [question.body?.label ?? ''] : [])],
    query: byId(ids, edgesOf(['HOLDS_POST'], holders ? 'from' : 'to')),
    sentence: sayList(told, holders ? 'people' : 'posts', language) + (rows.length > 0 ? pick(language, '以版面当时所写为准。', ' As the pages said at the time.') : ''),
    columns: language === 'zh' ? ['人物', '职务', '单位'] : ['Person', 'Post', 'Body'], rows, proofs: [...claims.values()].flat(),
  }
}
