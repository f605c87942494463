// A question in Chinese or English and the store in, an answer with its quotes out.
import type { GraphStore } from '#store/graph-store.ts'
import type { Answer } from './answer.ts'

export declare function answerQuestion(question: string, store: GraphStore): Promise<Answer>
