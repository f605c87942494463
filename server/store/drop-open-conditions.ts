// A query and its parameters in, the same without the conditions that a list with '' in it leaves open out: the embedded engine works them out all the same.
import type { Params } from './driver.ts'

const CONDITION = /^ +AND \('' IN \$(\w+) OR EXISTS \{.*\}\)$/

/** Only lines that are such a condition and nothing else; parameters go with the last condition that named them. */
export function dropOpenConditions(text: string, params: Params): { readonly text: string; readonly params: Params } {
  const isOpen = (line: string): boolean => {
    const values = params[CONDITION.exec(line)?.[1] ?? '']
    return Array.isArray(values) && values.includes('')
  }
  if (!text.includes('OR EXISTS {')) return { text, params }
  const kept = text.split('\n').filter(line => !isOpen(line)).join('\n')
  const named = new Set([...kept.matchAll(/\$(\w+)/g)].map(([, name]) => name))
  return { text: kept, params: Object.fromEntries(Object.entries(params).filter(([name]) => named.has(name))) }
}
