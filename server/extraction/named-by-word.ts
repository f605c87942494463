// A title and where a name of two letters begins behind it in, whether a word of the vocabulary (严正, 甘露, 卓然) is a name there out.
import type { Rulebook } from '#rulebook/rulebook.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import type { Mention } from './mention.ts'
import type { SentenceView, Token } from './sentence-view.ts'

/** 副馆长严正，: after an office, and before a mark, a verb of saying or a word that clauses go on with (主任甘露先给教职工…), a word of the vocabulary can be a name; a verb only where another follows (副主席解放观看后). */
export function isNamedByWord(view: SentenceView, title: Token, start: number, bodies: readonly Mention[], rulebook: Rulebook): boolean {
  if (isLecturer(view, title, start, bodies)) return true
  // 昊驰汽车公司技师|田野|夺得第一名.
  if (WINS.test(view.text.slice(start + 2)) && bodies.some(body => body.end === title.start) && !rulebook.lexicon.is(view.text.slice(start, start + 2), 'verb')) return true
  if (!/[长记任席]$/.test(title.text)) return false
  const tag = rulebook.lexicon.attribute(view.text.slice(start, start + 2), 'vocabulary'), rest = view.text.slice(start + 2)
  if (/^[dpcr]/.test(tag)) return false
  if (/^v/.test(tag) || rulebook.lexicon.is(view.text.slice(start, start + 2), 'verb')) return /^(?:说|表示|介绍|透露|认为|坦言)/.test(rest) || GOES_ON.test(rest)
  return /^(?:[，、。；”]|（[左右中前后图]|说|表示|介绍|透露|认为|坦言)/.test(rest) || GOES_ON.test(rest) || /^(?:[先给则还也带是]|一行)/.test(rest)
}

/** 北京大学教授|卓然|开设讲座: a word of the vocabulary can be a name after a scholar's title in a body, before what scholars do. */
const isLecturer = (view: SentenceView, title: Token, start: number, bodies: readonly Mention[]): boolean => SCHOLAR.has(title) && LECTURES.test(view.text.slice(start + 2)) && bodies.some(body => body.end === title.start)
const SCHOLAR = new WordGroup(/^(?:副?教授|讲师|研究员|律师|主任医师|工程师)$/), LECTURES = /^(?:开设|讲授|主讲|授课|开讲|作[了专主辅]|围绕|[应受](?:邀|[〇\u3400-\u9fff]{2,20}?(?:之邀|邀请))|现场|为(?!了|主))/

const WINS = /^(?:夺得|夺冠|摘得|获得|荣获|获评|获第|获[一二三]等奖|拿下|斩获|被授予|被评为|以[^，。]{2,12}(?:夺|获|摘|居|胜))/

/** Verbs of two letters that officers are told of with. */
const GOES_ON = /^(?:观看|宣布|致辞|致开|出席|参加|主持|率队|带队|带领|来到|走进|走访|看望|慰问|现场|讲话|作了|为(?!了)|向(?!上|前)|颁发|宣读|通报|揭牌|授牌|授旗|颁奖|陪同|讲解|点评|强调|指出|告诉|回忆|算了|先给|是(?:主|第|这|全|我|活动|该))/
