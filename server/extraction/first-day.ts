// An activity in, whether it is the first of several days or places at which something longer is held out: 首场招聘会, 第一站宣讲.
import type { DraftEntity } from './draft.ts'

export const isFirstDay = ({ name }: DraftEntity): boolean => FIRST_DAY.test(name)
const FIRST_DAY = /^(?:首|第一)[场站]/
