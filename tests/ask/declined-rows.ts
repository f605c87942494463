// Questions that must be declined → what of them the refusal has to name, where it is one thing.

export interface DeclinedRow {
  readonly question: string
  readonly says?: string
}

export const DECLINED_ROWS: readonly DeclinedRow[] = [
  // nothing to do with it
  { question: '今天天气怎么样' },
  { question: 'tell me a joke' },
  { question: '你好' },
  { question: '？' },
  { question: '3加5等于几' },
  { question: 'What is the price of the stock?' },
  { question: '张良的电话是多少？', says: '电话' },
  // what no page can tell
  { question: '为什么大兴区总工会办交友活动？', says: '为什么' },
  { question: 'Why did 大兴区总工会 run matchmaking events?', says: 'why' },
  { question: '哪些工会的托管班最好？', says: '最好' },
  { question: 'Which unions should run childcare?', says: 'should' },
  { question: 'Which unions will run childcare next year?' },
  { question: '明年哪些工会会办托管班？', says: '明年' },
  { question: '谁是北京市总工会现任主席？', says: '现任' },
  { question: 'Who is the current vice-chair of 北京市总工会?', says: 'current' },
  { question: '去年哪些工会办过托管班？', says: '去年' },
  { question: 'What did 大兴区总工会 do last year?', says: 'last year' },
  { question: '平均每个托管班有多少人？', says: '平均' },
  // a word that would turn the answer round
  { question: '哪些工会没有办过托管班？', says: '没有' },
  { question: 'Which unions did not run childcare?', says: 'not' },
  { question: '除了平谷公安分局工会，哪些工会办过托管班？', says: '除了' },
  { question: 'Who attended the 歌咏大会 without 邢宇航?', says: 'without' },
  { question: '1990年以前哪些工会办过托管班？', says: '以前' },
  { question: 'Which unions ran childcare before 1990?', says: 'before' },
  { question: '服务超过100人的活动有哪些？', says: '超过' },
  { question: '哪些工会只办过托管班？' },
  { question: '谁最早办了托管班？', says: '最早' },
  { question: '哪个区总工会办的活动最少？' },
  // not in the graph
  { question: '谁主办了月球漫步赛？', says: '月球漫步赛' },
  { question: '月球上哪些工会办过托管班？' },
  { question: 'Who organized the moon landing?', says: 'moon landing' },
  { question: '哪些工会办过寒假托管班？', says: '寒假托管班' },
  { question: '广州市总工会办过哪些活动？', says: '广州市总工会' },
  { question: 'What did the Guangzhou Federation of Trade Unions do?' },
  { question: '张三丰担任什么职务？', says: '张三丰' },
  { question: 'How are 张良 and 诸葛亮 connected?', says: '诸葛亮' },
  { question: '哪些活动是为宇航员办的？', says: '宇航员' },
  // in the graph, but not what is asked for
  { question: '大兴区总工会在哪里？', says: '大兴区总工会' },
  { question: 'When was 大兴区总工会 founded?' },
  { question: '大兴区总工会有多少会员？' },
  { question: '大兴区总工会和延庆区总工会办过哪些活动？' },
  { question: '哪些工会和企业一起办过活动？', says: '企业' },
  { question: 'Which unions ran childcare and matchmaking?' },
  { question: '哪些工会既办过托管班又办过交友活动？' },
  { question: '哪些工会办过京剧活动？', says: '京剧' },
  // half of a question
  { question: '托管班' },
  { question: '谁' },
  { question: 'who ran' },
  { question: '谁参加了活动？' },
  { question: '谁是主席？' },
]
