// Nothing in, how large a page may be out, whichever way it comes in.

/** Bytes of the largest file that is taken for a page. */
export const MOST_PAGE_BYTES = 8_000_000
