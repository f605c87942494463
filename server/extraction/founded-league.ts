// The name of a body in, whether it is one of those that are founded in public as unions are out: 产业工匠联盟, 职工志愿服务队, 职工学校工地分校.
const FOUNDED = /(?:联盟|宣讲团|讲师团|服务团|服务队|志愿队|律师团|协会|俱乐部|艺术团|合唱团|互助会|分校|工匠学院(?:[〇\u3400-\u9fff]{1,6}分院)?|(?:职工|工会|工匠|劳模)[〇\u3400-\u9fff]{0,8}(?:学校|学院|大学))$/

export const isFoundedLeague = (name: string): boolean => FOUNDED.test(name)
