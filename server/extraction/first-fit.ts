// A short form of a body's name and bodies of the page in, the first of them that it can stand for out: 市总工会 is 北京市总工会.
import { abbreviate } from '#names/abbreviations.ts'
import type { AreaTree } from '#names/area-tree.ts'
import { endsIn } from '#names/ends-in.ts'
import { isSubsequence } from '#names/subsequence.ts'
import type { DraftEntity } from './draft.ts'
import type { Mention } from './mention.ts'
import type { PageAreas } from './page-areas.ts'

/** A short form and what is known of it. */
export interface Sought {
  readonly mention: Mention
  readonly core: string
  /** With what offices are called for short. */
  readonly abbreviated: string
  readonly level: string | undefined
  /** The area that the level stands for. */
  readonly standing: string | undefined
  /** Its code: several districts can have one name. */
  readonly code: string | undefined
  readonly article: string
  readonly isPointer: boolean
}

export const firstFit = (sought: Sought, bodies: readonly DraftEntity[]): DraftEntity | undefined => bodies.find(body => isFit(sought, body))

/** The first that fits and bears the name of the area that the level stands for. */
export const firstStanding = (sought: Sought, bodies: readonly DraftEntity[], areas: AreaTree): DraftEntity | undefined => sought.standing ? bodies.find(body => isFit(sought, body) && body.name.includes(sought.standing as string) && !isNamesake(sought, body, areas)) : undefined

/** 开封市鼓楼区总工会 is not what 区总工会 stands for in 徐州市鼓楼区. */
const isNamesake = ({ code, standing }: Sought, { area }: DraftEntity, areas: AreaTree): boolean => code !== undefined && area !== undefined && area !== code && areas.get(area)?.name === standing

/** The first that fits and does not lie in another area of the level. */
export const firstHere = (sought: Sought, bodies: readonly DraftEntity[], areas: AreaTree, pageAreas: PageAreas): DraftEntity | undefined => bodies.find(body => isFit(sought, body) && !isNamesake(sought, body, areas) && !isElsewhere(sought, body, areas, pageAreas))

const isFit = ({ mention, core, abbreviated, isPointer }: Sought, { kind, name }: DraftEntity): boolean => (kind === mention.kind || core === '联合会' && kind === 'UnionBody' || isPointer && (mention.name === '该会' || kind !== 'UnionBody' && mention.kind !== 'UnionBody')) && fits(core, abbreviated, name)

const isElsewhere = ({ core, level, standing, article }: Sought, { name }: DraftEntity, areas: AreaTree, pageAreas: PageAreas): boolean => standing !== undefined && standing !== '' && name.endsWith(core)
  && areas.path(pageAreas.ofBody(name, article)?.code ?? '').some(area => area.name.endsWith(level as string) && area.name !== standing)

/** 区委 is no 共青团通州区委, and no committee of another party. */
const OF_THE_PARTY = /^[省市区县州旗]委$/, OF_OTHERS = /^(?:共青团|团|民[革盟建进]|农工党|致公党|九三学社|台盟)/

/** 市总工会 ends 北京市总工会; 师市总工会 leaves words out of 第六师五家渠市总工会. */
const fits = (core: string, abbreviated: string, name: string): boolean => core.length > 1 && (endsIn(name, core) || core.length >= 4 && endsIn(abbreviate(name), abbreviated) || core.length >= 5 && isSubsequence(core, name) && name.endsWith(core.slice(-3)))
  && !(core.startsWith('区') && name.endsWith(`自治${core}`)) && !(OF_THE_PARTY.test(core) && OF_OTHERS.test(name))
