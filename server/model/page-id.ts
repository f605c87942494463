// What is known of where a page stands in, the page's id out, where that is enough for one.
import type { PageMeta } from './page.ts'

/** newspaper/date/number, where all three are known. */
export const issueId = ({ newspaper, date, number }: Pick<PageMeta, 'newspaper' | 'date' | 'number'>): string | undefined => (newspaper && date && number ? `${newspaper}/${date}/${number}` : undefined)
