// What a list is asked for in, the parameters of its queries out. The embedded engine cannot tell the type of an empty list, so an open one is [''].
import type { Period } from './graph-store.ts'

/** The list, or [''] where it leaves everything open. */
export const openList = (values: readonly string[] = []): readonly string[] => (values.length > 0 ? [...new Set(values)] : [''])

/** Codes without their zeros: 110000 → 11, so that all that lies inside begins alike. */
export const openAreas = (codes?: readonly string[]): readonly string[] => openList(codes?.map(code => code.replace(/(?:00)+$/, '')))

export const openPeriod = (period: Period | undefined, undated = false): { dated: boolean; undated: boolean; from: number; to: number } =>
  ({ dated: period !== undefined, undated, from: period?.from ?? 0, to: period?.to ?? 0 })
