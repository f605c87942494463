// A name in, the same with what offices and zones are called for short: 城市管理局 → 城管局, 高新技术产业开发区 → 高新区.

const SHORT: readonly (readonly [string, string])[] = [
  ['高新技术产业开发区', '高新区'], ['经济技术开发区', '经开区'], ['经济开发区', '经开区'], ['综合保税区', '综保区'], ['新旧动能转换起步区', '起步区'], ['航空港经济综合实验区', '航空港区'],
  ['人力资源和社会保障', '人社'], ['人力资源社会保障', '人社'], ['人力社保', '人社'], ['住房和城乡建设', '住建'], ['住房城乡建设', '住建'], ['卫生健康委员会', '卫健委'], ['卫生健康委', '卫健委'], ['卫生健康局', '卫健局'],
  ['城市管理综合执法', '城管'], ['城市管理', '城管'], ['市场监督管理', '市监'], ['市场监管', '市监'], ['文化和旅游', '文旅'], ['文化广电旅游体育', '文旅'], ['文化体育和旅游', '文旅'], ['文化广电和旅游', '文旅'], ['文化广电旅游', '文旅'], ['工业和信息化', '工信'],
  ['发展和改革委员会', '发改委'], ['发展改革委', '发改委'], ['应急管理', '应急'], ['交通运输委员会', '交通委'], ['交通运输', '交通'], ['退役军人事务', '退役军人'], ['医疗保障', '医保'], ['妇女联合会', '妇联'], ['工商业联合会', '工商联'], ['残疾人联合会', '残联'],
  ['消防救援', '消防'], ['人民法院', '法院'], ['人民检察院', '检察院'], ['人民医院', '医院'], ['管理委员会', '管委会'], ['自然资源和规划', '自然资源'], ['规划和自然资源', '自然资源'], ['公安局交通警察', '交警'], ['第一人民医院', '一院'],
]

/** 第九人民医院 is 九医院 in the city's mouth. */
const NUMBERED = /第([一二三四五六七八九十]+)(?:人民)?(医院|中学|小学)/

/** Most names have no long form, which one look tells. */
const HAS_LONG = new RegExp(`${SHORT.map(([long]) => long).join('|')}|${NUMBERED.source}`)

/** The name with every known long form shortened, to compare names by. */
export const abbreviate = (name: string): string => HAS_LONG.test(name) ? SHORT.reduce((text, [long, short]) => text.replaceAll(long, short), name.replace(NUMBERED, '$1$2')) : name
