// A word in, whether it may be a by-line's name out. By-lines need no more than this; the people of the text are read elsewhere.

const SURNAMES = new Set('麦招冼覃邝霍区岑卓蓝练缪揭幸逯苟佟佘仝仉亓阚冉芮邸郦荀晏戈廖覃巫丘利池涂涂占敖莘庹盖燕冀楚闫肖付代邓赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄东欧利师巩聂关荆游权盖益桓公仉督岳帅缑亢况郈有琴商佘佴伯赏墨哈谯笪年爱阳佟闫肖付代覃苑由苟邸鞠矫敖冼丛晋么敬来展曾辛简饶沙鄢查沙修蹇迟栗粟原战相户昃牟望丌宿慈尧亢隆初宝呼延揭楚芦付降栋仝乜仓仵伦侍侬俸储兀兰冒冮冶励勾厍呙夔妥妫宇宛尉巢巨幺归忻恽戢拜揣撒撖操斯於旷昂晁智朴枚植檀殳毋汝沃沐泮洛淦淳渠溥漆牙犹玄琚璩甫甯眭睢祢祭禚禤秘稽竺粘綦绽缐羿肇苌苻茆菅萨蒯蒿蔚藤虢衣訾诺谌贠贲赫辜遆遇邛郄郅郇郤郧郯鄯钭锺镡闾阙隋隰隽雒靖顿骈鲜鹿麴官丰冷楼'.split(''))
const COMPOUND = new Set(['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯', '长孙', '宇文', '端木', '呼延', '南宫', '独孤'])
/** Words that stand where a name might. */
const NO_NAME = new Set(['报道', '综合', '采访', '整理', '近日', '日前', '见图', '图文', '下转', '上接', '记者', '通讯员', '本报', '文图', '宋体', '完', '高清', '资料', '资料图', '安全', '时间', '何时', '东城', '西城', '通州', '平谷', '房山', '石景山', '昌平', '海淀', '石家庄', '张家口', '秦皇岛', '马鞍山', '连云港', '平顶山', '牡丹江'])
const BODY_ENDING = /(?:工会|集团|公司|中心|学校|大学|学院|医院|街道|社区|委员会|办公室|报社|社|部|处|科|厅|局|县|省|市|区|镇|乡|村)$/
/** Rare characters of names are two code units each: 𬭎. */
const HAN_NAME = /^(?:[〇\u3400-\u9fff]|[\ud840-\ud8ff][\udc00-\udfff]){2,4}$/
/** In code units: of four characters. */
const LONGEST_NAME = 8
const DOTTED_NAME = /^[〇\u3400-\u9fff]{1,8}(?:[·•・][〇\u3400-\u9fff]{1,8}){1,3}$/

const DOT = /[·•・]/
const isDotted = (word: string): boolean => word.length > 2 && DOT.test(word) && DOTTED_NAME.test(word)

/** Whether `word` begins as Chinese names do: with a surname, and of a fitting length. */
export function isLikelyName(word: string): boolean {
  if (isDotted(word)) return true
  if (word.length > LONGEST_NAME) return false
  return (COMPOUND.has(word.slice(0, 2)) ? word.length > 2 : word.length < 4 && SURNAMES.has(word[0] ?? '')) && isPossibleName(word)
}

/** Whether `word` may be a name where a label such as 记者 vouches for it: names of no common surname too. */
export function isPossibleName(word: string): boolean {
  return isDotted(word) || (HAN_NAME.test(word) && !NO_NAME.has(word) && !(word.length > 2 && BODY_ENDING.test(word)))
}

/** 张 三, as a name of two letters is often spaced out. */
export const isSurname = (letter: string): boolean => SURNAMES.has(letter)
