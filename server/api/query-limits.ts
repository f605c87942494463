// A parsed document in, errors out where it is too deep or renames too much: checked before anything is read.
import { type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext } from 'graphql'
import { LIMITS } from './limits.ts'
import { refuse } from './refusal.ts'

/** A validation rule: reports documents with more levels or more aliases than the limits allow. Introspection is left to its own rule. */
export function limitQuery(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(field) {
      if (field.alias) aliases += 1
    },
    Document: {
      leave(document) {
        const depth = measureDepth(document)
        if (depth > LIMITS.depth) context.reportError(refuse(`The request is ${depth} levels deep; at most ${LIMITS.depth} are allowed.`))
        if (aliases > LIMITS.aliases) context.reportError(refuse(`The request has ${aliases} aliases; at most ${LIMITS.aliases} are allowed.`))
      },
    },
  }
}

/** How many levels of fields the deepest operation has. Each fragment is measured once, so the work grows with the document. */
function measureDepth(document: DocumentNode): number {
  const sets = new Map<string, SelectionSetNode>()
  for (const part of document.definitions) if (part.kind === 'FragmentDefinition') sets.set(part.name.value, part.selectionSet)
  const measured = new Map<string, number>()
  const measureFragment = (name: string): number => {
    const known = measured.get(name)
    if (known !== undefined) return known
    // A fragment that spreads itself is reported by a rule of its own; here it must only end.
    measured.set(name, 0)
    const set = sets.get(name)
    const depth = set ? measureSet(set) : 0
    measured.set(name, depth)
    return depth
  }
  const measureSet = (set: SelectionSetNode): number => {
    let deepest = 0
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') deepest = Math.max(deepest, measureFragment(selection.name.value))
      else if (selection.kind === 'InlineFragment') deepest = Math.max(deepest, measureSet(selection.selectionSet))
      else if (!selection.name.value.startsWith('__')) deepest = Math.max(deepest, 1 + (selection.selectionSet ? measureSet(selection.selectionSet) : 0))
    }
    return deepest
  }
  return Math.max(0, ...document.definitions.map((part) => (part.kind === 'OperationDefinition' ? measureSet(part.selectionSet) : 0)))
}
