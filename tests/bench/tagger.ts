// Where @node-rs/jieba may be found in, its tagger out, or a sentence on how to get it.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Tag = (text: string) => unknown

export const HOW_TO_GET = 'there is no @node-rs/jieba to compare with: npm i --no-save @node-rs/jieba (or JIEBA=/folder/with/node_modules npm run bench)'

/** The tagger with its own dictionary, from the folder named by JIEBA or from this project; undefined where it is not installed. */
export function loadTagger(): Tag | undefined {
  const load = createRequire(process.env.JIEBA ? pathToFileURL(join(process.env.JIEBA, 'none.js')) : import.meta.url)
  try {
    const { Jieba } = load('@node-rs/jieba') as { Jieba: { withDict(dictionary: Uint8Array): { tag(text: string, guess: boolean): unknown } } }
    const { dict } = load('@node-rs/jieba/dict') as { dict: Uint8Array }
    const jieba = Jieba.withDict(dict)
    return (text) => jieba.tag(text, true)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
}
