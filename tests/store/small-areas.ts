// Nothing in, a small tree of areas out: Beijing with its 16 districts, and a 朝阳区 that is not Beijing's.
import { AreaTree } from '#names/area-tree.ts'

const DISTRICTS = ['东城', '西城', '朝阳', '丰台', '石景山', '海淀', '门头沟', '房山', '通州', '顺义', '昌平', '大兴', '怀柔', '平谷', '密云', '延庆']
const CODES = ['110101', '110102', '110105', '110106', '110107', '110108', '110109', '110111', '110112', '110113', '110114', '110115', '110116', '110117', '110118', '110119']

export const DISTRICT_AREAS = DISTRICTS.map((short, at) => ({ code: CODES[at] as string, name: `${short}区`, short, parent: '110000' }))

export const SMALL_AREAS = new AreaTree([
  { code: '110000', name: '北京市', short: '北京', parent: '' },
  ...DISTRICT_AREAS,
  { code: '220000', name: '吉林省', short: '吉林', parent: '' },
  { code: '220100', name: '长春市', short: '长春', parent: '220000' },
  { code: '220104', name: '朝阳区', short: '朝阳', parent: '220100' },
])
