// A noun and the name of a place in, whether the noun can mean the place by what it is for out: 驿站 is “渡口”司机之家, 小站 is “暖风”驿站.

/** What newspapers call a rest place for workers, whatever its name ends in, and what such names end in. */
const NOUN = /^(?:工友|户外|爱心|暖心)?(?:驿站|小站|暖站|站点|小驿|驿家|服务站|小家|之家|港湾)$/, NAME = /(?:驿站?|驿家|之家|小家|小站|暖站|服务站|加油站|港湾|歇脚点)[”》]?$/

export const isSuchFacility = (noun: string, name: string): boolean => NOUN.test(noun) && NAME.test(name)
