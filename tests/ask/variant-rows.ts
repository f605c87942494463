// The same question put another way → the question that it must be answered like.

export interface Variant {
  readonly question: string
  readonly like: string
}

const like = (known: string, ...questions: readonly string[]): readonly Variant[] => questions.map((question) => ({ question, like: known }))

export const VARIANTS: readonly Variant[] = [
  ...like(
    '哪些工会办过托管班？', '哪些工会办了托管班', '请问，哪些工会办过托管班呢？', '托管班是哪些工会办的？', '托管班由哪些工会举办？', '办过托管班的工会有哪些？', '哪些工会举办过子女托管？', '哪些工会开展了暑托班', '哪个工会开办过爱心托管？',
    '哪些工会办过 childcare？', 'Which unions ran 托管班?', 'which union has run child care', 'Childcare was run by which unions?', 'Which trade unions have organised daycare?', 'Please list the unions that ran childcare classes.', 'Which unions did offer any childcare programmes?',
  ),
  ...like(
    '大兴区总工会办过哪些活动？', '北京市大兴区总工会办过哪些活动？', '大兴区总工会都办过什么活动呢？', '麻烦列出大兴区总工会的活动', '哪些活动是由大兴区总工会举办的？', '大兴区总工会一共办过多少项活动？', 'What has the Daxing District Federation of Trade Unions organized?',
    'Which activities were organized by 大兴区总工会?', 'What activities did daxingquzonggonghui run?', 'Which events did the Daxing federation hold?', '大兴区总 办过哪些活动？', '「大兴区总工会」办过哪些活动？',
  ),
  ...like('民警子女暑期托管班在哪里举办？', '2025年民警子女暑期托管班在哪儿办的？', '在哪里举办了民警子女暑期托管班？', '民警子女暑期托管班的举办地点是哪里？', '“民警子女暑期托管班”在什么地方举行？', 'Where was 民警子女暑期托管班 held?', 'Where did 民警子女暑期托管班 take place?'),
  ...like('谁是北京市教育工会主席？', '北京市教育工会主席是谁？', '北京市教育工会的主席是谁呢', '谁担任市教育工会主席？', 'Who is the chair of 北京市教育工会?', 'Who is the chairwoman of 市教育工会?', 'Who was the president of 北京市教育工会?'),
  ...like('谁参加了职工歌咏大会？', '职工歌咏大会有谁参加？', '海淀区庆祝“五一”职工歌咏大会有谁参加？', '有谁参加过“五月的鲜花”职工歌咏大会？', 'Who took part in 职工歌咏大会?', 'Who attended the 歌咏大会?', 'Who was at the 歌咏大会?'),
  ...like('谁和大兴区总工会一起办过活动？', '大兴区总工会和谁合作过？', '谁与大兴区总工会合作过？', 'Who worked together with 大兴区总工会?', 'Who did 大兴区总工会 work with?', 'Who cooperated with the Daxing federation?'),
  ...like('北京市总工会联合中央美术学院办过哪些活动？', '北京市总工会和中央美术学院一起办过什么？', 'What did 北京市总工会 and 中央美术学院 do together?', 'What did 北京市总工会 do together with 中央美术学院?'),
  ...like('民警子女暑期托管班有多少人参加？', '多少人参加了民警子女暑期托管班？', '民警子女暑期托管班服务了多少人？', 'How many people attended 民警子女暑期托管班?', 'How many people did 民警子女暑期托管班 reach?'),
  ...like('比较海淀区和延庆区', '海淀区和延庆区比较一下', '对比海淀和延庆', 'Compare Haidian and Yanqing', 'compare Haidian District with Yanqing District', '海淀区与延庆区哪个办的活动更多？'),
  ...like('哪个区总工会办的活动最多？', '办活动最多的区总工会是哪个？', 'Which district federation ran the most activities?', '区总工会办活动排名', 'Rank district federations by number of activities'),
]
