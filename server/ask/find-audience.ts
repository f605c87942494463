// Words for an audience in, everybody who is meant by them out.
import type { NameFinder, Named } from './name-finder.ts'
import { audiencesLike, valueOf, type QuestionWords } from './question-words.ts'
import { trimFillers } from './split-phrase.ts'

export async function findAudience(text: string, words: QuestionWords, names: NameFinder): Promise<Named | undefined> {
  const plain = trimFillers(text, words)
  const word = valueOf(words, plain, 'audience') ?? plain
  // Pages print 骑手 and 外卖小哥 for one audience; 货车司机 means 大货车司机 too.
  const found = await Promise.all(audiencesLike(word, words).map((each) => names.findEnding(each, 'Audience')))
  const entities = new Map(found.flatMap((each) => each?.entities ?? []).map((entity) => [entity.id, entity]))
  return entities.size > 0 ? { label: word, entities: [...entities.values()], exact: true } : undefined
}
