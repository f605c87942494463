// Days of the year that newspapers call by their date in quotation marks, which names nothing: “六一”亲子日.

/** Alternatives of a regular expression. */
export const DAYS = '三八|五一|五四|六一|七一|八一|十一'

/** Source of a regular expression: the mark that opens a name, and no such day. */
export const OPENS_NAME = `“(?!(?:${DAYS})”)`
