// A sentence's text and a 、 in it in, where the first of the kinds that it joins to one contest's name begins out: 柳林县职工篮球|、|拔河、乒乓球比赛.
const SPORT = '(?:冰上|雪地|雪上|水上|趣味|男子|女子|三人|广场)?(?:篮球|足球|气?排球|羽毛球|乒乓球|台球|网球|门球|毽球|冰球|拔河|跳绳|健步走|游泳|冬泳|象棋|围棋|五子棋|棋类|棋牌|扑克|掼蛋|龙舟|冰帆|冰壶|滑冰|滑雪|速滑|冰爬犁|踢毽子?|钓鱼|垂钓|登山|长跑|接力|田径|书法|绘画|书画|摄影|征文|朗诵|演讲|歌咏|歌唱|广播操|太极拳|健身操|工间操|飞镖)'
const BEFORE = new RegExp(`(?:”|届|年度?|\\d{4}|职工|员工|[省市区县州旗])[〇\\u3400-\\u9fff]{0,8}?(${SPORT}(?:、${SPORT}){0,6})$`), AFTER = new RegExp(`^(?:${SPORT}[、和及]){0,6}${SPORT}(?:友谊|对抗|邀请|联谊|挑战)?(?:比赛|大赛|联赛|赛)$`)
const LONGEST = 60

/** The mark is from `start` to `end`, the contest's name ends at `to`; undefined where it joins none. */
export function sportsBefore(text: string, start: number, end: number, to: number): number | undefined {
  const list = text.charAt(to - 1) === '赛' && AFTER.test(text.slice(end, to)) ? BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1] : undefined
  return list === undefined ? undefined : start - list.length
}
