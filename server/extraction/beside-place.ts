// A place among the items of a sentence in; whether it stands where a sentence says that something was: 在|某学院|举行, 送到|某车间, 放在江边的|某公园.
import { prior } from '#model/prior.ts'
import { ACT } from '#rulebook/act.ts'
import { WordGroup } from '#rulebook/word-group.ts'
import { mayBePlace } from './draft.ts'
import type { Item } from './items.ts'

const TOO_WIDE = /(?:街道|[镇乡])$/
/** 在, 到, 走进, 设在, 摆到: words of going and lying end in where to. */
const WHERE = /^[〇\u3400-\u9fff]{0,2}(?:在|到|进|赴|往)$|^(?:于|落户|登上)$/
const NOWHERE = /^(?:得到|受到|收到|接到|看到|感到|达到|遇到|提到|想到|听到|找到|拿到|领到|学到|做到|谈到|说到|轮到|等到|直到|用到|现在|存在|实在|所在|旨在|改进|促进|推进|引进|先进|增进|跟进|奋进)$/
/** 签约选在|某驿站: said of what was spoken of before as well. */
const LYING = /^(?:设|放|选|定|安排|布置|搭|摆|办|开|安|落户|落脚)在$/
const NO_PLACE = /^(?:大力|关心|全力)?(?:支持|指导|帮助|带领|领导|组织|协助|配合|推动|倡议|统筹|部署|当|任|做|干|工作|上班|担任|退休|就职|推荐|名义|手)/
/** Between 在 and the place can be where it lies. */
const LONGEST_WAY = 6

export function isWhere(items: readonly Item[], at: number, isNamed: boolean): boolean {
  const { members } = items[at] as Item, next = items[at + 1]?.text === '的' ? items[at + 2]?.text ?? '' : items[at + 1]?.text ?? ''
  if (NO_PLACE.test(next) || members.some(({ entity }) => entity.kind === 'UnionBody' || TOO_WIDE.test(entity.name)) || !members.every(({ entity }) => entity.kind === 'Organization' || mayBePlace(entity))) return false
  const before = prior(items, at)?.text ?? ''
  if (!(isNamed ? WHERE.test(before) && !NOWHERE.test(before) : LYING.test(before)) && !(isNamed && before === '的' && liesWhere(items, at - 2))) return false
  let i = at + 1
  while (items[i]?.isAdverb) i++
  // 在某厅、某局|联合举办的…中: they host it.
  return !(((items[i]?.acts ?? 0) & ACT.host) !== 0 && items[i + 1]?.text === '的')
}

const INSIDE = /^(?:里|内|外|旁|中|上|门口|门前|门外|院内|院里|大厅|礼堂|操场|报告厅|会议室|空地|广场|车间|食堂)/
/** Acts that say of a place what it does itself. */
const TAKES_PLACE = ACT.run | ACT.host | ACT.happen | ACT.undertake | ACT.award | ACT.attend | ACT.fund

/** 某驿站|暖意盎然，…: a sentence begins with the place where what it goes on to tell was. */
export function setsScene(items: readonly Item[], at: number, isAlone = false): boolean {
  const { members, clause } = items[at] as Item, next = items[at + 1]?.text ?? ''
  if (members.length !== 1 || !members.every(({ entity }) => mayBePlace(entity) || entity.kind === 'Organization') || next === '的' && !isAlone || next === '、' || TELLS.has(items[at + 1])) return false
  if (!mayBePlace((members[0] as Item['members'][number]).entity) && !INSIDE.test(next)) return false
  if (items.slice(0, at).some(item => !item.isAdverb && (item.acts & ACT.area) === 0 && !BULLETS.has(item))) return false
  const rest = items.slice(at + 1)
  return !rest.some(item => item.clause === clause && (item.members.length > 0 || (item.acts & TAKES_PLACE) !== 0)) && (isAlone || rest.some(item => item.clause > clause && item.members[0]?.entity.kind === 'Initiative'))
}
/** 铸造车间|谈的是降本增效: who speaks is no scene. */
const TELLS = new WordGroup(['讲', '谈', '说', '介绍', '分享', '交流', '汇报'])
const BULLETS = new WordGroup(/^[■●◆◇▲△★☆○□◎，的]$/)

/** 在|汉江边的|某公园: only words of where between. */
function liesWhere(items: readonly Item[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - LONGEST_WAY); i--) {
    const { text, members, acts } = items[i] as Item
    if (text === '在' && !members.length) return true
    if (members.length || /^[，。；：、]$/.test(text) || (acts & ~ACT.area) !== 0) return false
  }
  return false
}
