// A marking in, the topics and first days of the initiatives that were found counted out.
import type { GraphNode } from '#model/graph.ts'
import type { Topic } from '#model/topics.ts'
import type { GoldEntity } from './gold.ts'
import type { Marking } from './marking.ts'
import { judge } from './tally.ts'

/** Counts topics, and starts where the gold has one. A date is right where it is as exact as the gold's or less or more, and agrees with it. */
export function markInitiatives(marking: Marking): void {
  for (const { node, entity, kindIsRight } of marking.matches.values()) {
    if (!kindIsRight || entity.kind[0] !== 'Initiative' || entity.optional) continue
    markTopics(node, entity, marking)
    const { start } = entity
    if (start && !judge(marking.sheet.start, agree(node.start, start))) marking.miss('~', `start ${node.start ?? 'none'}, should be ${start}: ${entity.name}`)
  }
}

function markTopics(node: GraphNode, { name, topics = [], topicsOptional = [] }: GoldEntity, { sheet, miss }: Marking): void {
  const [want, fine, got] = [new Set(topics), new Set<Topic>(topicsOptional), new Set(node.topics ?? [])]
  for (const topic of got) {
    if (want.has(topic)) sheet.topic.tp += 1
    else if (!fine.has(topic)) {
      sheet.topic.fp += 1
      miss('+', `topic ${topic} on ${name}`)
    }
  }
  for (const topic of want) {
    if (got.has(topic)) continue
    sheet.topic.fn += 1
    miss('-', `topic ${topic} on ${name}`)
  }
}

const agree = (got: string | undefined, want: string): boolean => Boolean(got) && (got!.startsWith(want) || want.startsWith(got!))
