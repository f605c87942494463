// A body's name as printed in, the name and its abbreviations out: letters misread put right, what stands in brackets taken out.

const BRACKET = /[（(]/
const ABBREVIATED = /[（(](?:以下|下文|下)?简称[：:]?[“"]?([^”"）)、，]{2,12})[”"]?/

/** The name without an abbreviation given in brackets, inside or right after it, which becomes an alias: 北京经济技术开发区（以下简称“经开区”）总工会. */
export function readName(misread: string, after: string): { name: string; aliases: string[] } {
  const printed = misread.replace('总工余', '总工会').replace('项曰部', '项目部').replace(/^全总(?=.)/, '全国总工会')
  if (!BRACKET.test(printed) && !BRACKET.test(after[0] ?? '')) return { name: printed, aliases: [] }
  const inside = ABBREVIATED.exec(printed)
  if (inside) {
    const close = /[）)]/.exec(printed.slice(inside.index + inside[0].length))
    const rest = close ? printed.slice(inside.index + inside[0].length + close.index + 1) : ''
    return { name: printed.slice(0, inside.index) + rest, aliases: rest ? [inside[1] + rest] : [] }
  }
  const behind = ABBREVIATED.exec(after)
  return { name: printed, aliases: behind?.index === 0 ? [behind[1] as string] : [] }
}
