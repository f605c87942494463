// A sentence's words in, the honours it names out (those before a name are read with the person).
import { BIT } from '#rulebook/lexicon.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { honourEndingAt } from './read-titles.ts'
import type { Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

export function findHonours(view: SentenceView, rulebook: Rulebook): Mention[] {
  return view.tokens.flatMap((token, i) => {
    if ((token.mask & BIT.honour) === 0) return []
    const { start, end } = honourEndingAt(view, i)
    return [{ kind: 'Honour' as const, start, end, name: view.text.slice(start, end), rule: 'name/honour', form: rulebook.lexicon.attribute(token.text, 'honour') === 'generic' && start === token.start ? 'generic' as const : 'full' as const }]
  })
}
