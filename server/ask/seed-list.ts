// The path of a word list under seeds in, its rows out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SEEDS } from '#rulebook/load-rulebook.ts'
import { readWordList, type WordRow } from '#rulebook/word-list.ts'

/** Reads `questions/words.tsv`. @throws Error that names file and line where one is malformed. */
export const readSeedList = (path: string): readonly WordRow[] => readWordList(path, readFileSync(join(SEEDS, path), 'utf8'))
