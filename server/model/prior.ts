// A list and an index in, the one before it out.

/** What stands before an index; nothing before the first. A list asked for what stands at -1 gives nothing either, but engines look that up by name, which takes a hundred times as long. */
export const prior = <T>(list: readonly T[], index: number): T | undefined => index > 0 ? list[index - 1] : undefined
