// Nothing in, a page out whose names mean something to a spreadsheet, to XML or to Cypher.
import type { PageRecord } from '#model/record.ts'
import { PageDraft } from '../store/page-draft.ts'

const NAMES = [
  '=cmd|\' /C calc\'!A0', '+1+1班', '-2+3班', '@SUM(A1)班', "'已有撇号", '\t以制表符开头', '＝全角公式', '甲"乙",丙;丁', ' 两头空白 ',
  '</data></node>&amp;<x a="1">]]><!--', '反斜杠\\', '\\\\', '\\u0027}) DETACH DELETE (n) //', '\\\\u0041', "单'引'号", '`反引号`);', '行末;\n分号', '回车\r换行', '😀表情与𬭎', '\u0001控制\u000b符', '行\u2028段\u2029',
]

export function hostilePage(): PageRecord {
  const lines = NAMES.map((name) => ({ name, line: `${name.replaceAll('\n', '')}由“龚𬭎”'"\\u0022工会举办` }))
  const page = new PageDraft({ id: '报"纸\\/2025-01-01/=1', newspaper: '报"纸\\', date: '2025-01-01', number: '=1' }, `=标题"<&>'\\\n${lines.map(({ name, line }) => `${name}\n${line}。`).join('\n')}`)
  const union = page.thing('UnionBody', '“龚𬭎”\'"\\u0022工会', { aliases: ['=别名', '甲; 乙'] })
  for (const { name, line } of lines) {
    const initiative = page.thing('Initiative', name, { start: '2025-01-01' })
    page.say(union, 'ORGANIZED', initiative, line, 'host').fact(initiative, 'reach', '7', line).fact(initiative, 'serves', name, line)
  }
  return page.say(page.thing('Person', "O'Neill\\"), 'HOLDS_POST', union, lines[0]?.line ?? '', undefined, ['=主席', "'副"]).record
}
