// A sentence's text and a 、 in it in, where the first of the kinds that it joins to the name of one contest or exhibition begins out: 柳林县职工篮球|、|拔河、乒乓球比赛, 职工书法|、|美术、摄影作品展.
const SPORT = '(?:冰上|雪地|雪上|水上|趣味|男子|女子|三人|广场)?(?:篮球|足球|气?排球|羽毛球|乒乓球|台球|网球|门球|毽球|冰球|拔河|跳绳|健步走|游泳|冬泳|象棋|围棋|五子棋|棋类|棋牌|扑克|掼蛋|龙舟|冰帆|冰壶|滑冰|滑雪|速滑|冰爬犁|踢毽子?|钓鱼|垂钓|登山|长跑|接力|田径|书法|绘画|书画|摄影|征文|朗诵|演讲|歌咏|歌唱|广播操|太极拳|健身操|工间操|飞镖)'
const ART = '(?:书法|美术|绘画|书画|摄影|国画|油画|漫画|版画|农民画|剪纸|篆刻|刻字|雕刻|根雕|刺绣|插花|盆景|收藏|集邮|手工艺?|工艺美术|工艺|非遗|文学|诗词|诗歌|征文|文创|短视频|微视频)'
const AHEAD = '(?:”|届|年度?|\\d{4}|职工|员工|教师|教职工|[省市区县州旗])[〇\\u3400-\\u9fff]{0,8}?'

/** Before the mark, behind it up to the end of the name, and the letter that such a name ends in. */
interface Listing {
  readonly last: string
  readonly before: RegExp
  readonly after: RegExp
}
const LISTINGS: readonly Listing[] = [
  { last: '赛', before: new RegExp(`${AHEAD}(${SPORT}(?:、${SPORT}){0,6})$`), after: new RegExp(`^(?:${SPORT}[、和及]){0,6}${SPORT}(?:友谊|对抗|邀请|联谊|挑战)?(?:比赛|大赛|联赛|赛)$`) },
  { last: '展', before: new RegExp(`${AHEAD}(${ART}(?:、${ART}){0,6})$`), after: new RegExp(`^(?:${ART}[、和及]){0,6}${ART}(?:优秀|获奖|精品)?(?:作品|艺术|精品|成果|创作)?(?:联|巡|大|精品|邀请)?展$`) },
]
const LONGEST = 60

/** The mark is from `start` to `end`, the name ends at `to`; undefined where it joins none. */
export function kindsBefore(text: string, start: number, end: number, to: number): number | undefined {
  const last = text.charAt(to - 1), listing = LISTINGS.find(one => one.last === last)
  const list = listing?.after.test(text.slice(end, to)) ? listing.before.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1] : undefined
  return list === undefined ? undefined : start - list.length
}
