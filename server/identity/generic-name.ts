// A body's name in, whether it only says what the body is, and not which one, out.

const POINTERS = '该|本|我|全|各|某|一家|多家|这里|上级|下级|基层|二级'
const LEVELS = '省|市|区|县|州|旗|镇|乡|街道|社区|集团|校|院|厂'
const QUALITIES = '职工|教职工|女职工|女|专业|职业|技能|技术|科技|信息|人工智能|计算机|软件|数字|艺术|文化|体育|音乐|美术|心理|法律|法|理|文|商|医|经济|管理|金融|建筑|环境|机械|电气|自动化|工程|马克思主义|外国语|国际|物流|高速公路|培训|服务|活动|幼儿|电影|公益|老年|青年|青少年|妇女|主|新|老|东|西|南|北|一层|二层|公共'
const BODIES = '工会|总工会|分工会|工会委员会|工会联合会|妇联|团委|女工委|残联|工商联|科协|人大|政协|党委|党组|政府|公安局|教育局|司法局|人社局|民政局|法院|检察院|交警支队|派出所|消防救援站|学校|小学|中学|大学|学院|公司|有限公司|集团|企业|工厂|医院|银行|单位|机关|部门|协会|学会|中心|社区|街道|车间|班组|支行|分行|分公司|支部|党支部|委员会|合唱团|艺术团|志愿服务队|讲师团|咨询师'
const PLACES = '文化宫|工人文化宫|文化馆|图书馆|博物馆|美术馆|体育馆|体育场|剧院|剧场|影院|院|广场|公园|会议室|会议中心|礼堂|大礼堂|报告厅|演播厅|展厅|食堂|驿站|基地|校区|园区|服务区|服务站|活动室|职工之家|家园|园'
const GENERIC = new RegExp(`^(?:${POINTERS})?(?:${LEVELS})?(?:${QUALITIES}){0,3}(?:${BODIES}|${PLACES})?$`, 'u')
/** A place of a shorter name without a region (中山公园, 人民剧院) is in many cities. */
const TELLING_PLACE = 8

/** Whether another page could mean another thing by it. Only asked where the region is not known. */
export const isGenericName = (kind: string, name: string): boolean => GENERIC.test(name) || (kind === 'Venue' && name.length < TELLING_PLACE)
