// An area of the gazetteer in, every name that it goes by out: 恩施土家族苗族自治州, 恩施, 恩施州.

/** The full name, what people say, and for an autonomous prefecture, county or banner that with its level. */
export function namesOfArea({ name, short }: { readonly name: string; readonly short: string }): readonly string[] {
  const level = /自治(州|县|旗)$/.exec(name)?.[1]
  const levelled = level && !short.endsWith(level) && short.length > 1 ? short + level : undefined
  return [...new Set([name, short, ...(levelled ? [levelled] : [])])]
}
