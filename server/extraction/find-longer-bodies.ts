// A sentence and its bodies in, those out that a longer body begins with: 全国总工会|驻陕蹲点组, 市委|“两新”组织工委. What is said of these is not said of their parents.
import { gather } from '#model/gather.ts'
import { Sign } from '#rulebook/sign.ts'
import { withAllFields, type Mention } from './mention.ts'
import type { SentenceView } from './sentence-view.ts'

const MAY_GO_ON = new Sign(['驻', '蹲点', '”工委', '”组织工委', '”组织党工委'])
/** A group that its body sends to stay somewhere. */
const STATIONED = /^(?:(?:派?驻|赴)(?:(?![，。的在与和])[〇\u3400-\u9fff]){1,10}?蹲点(?:工作|帮扶)?[组队]|派?驻(?:(?![，。的在与和])[〇\u3400-\u9fff]){1,10}?(?:(?:驻村|帮扶|乡村振兴|振兴)工作队|村工作队|工作队|工作组))/
/** A committee for what is quoted. */
const FOR_QUOTED = /^“[〇\u3400-\u9fff]{2,4}”(?:组织)?党?工委/, PARTY = /[省市区县州旗]委$/
const LONGEST = 20

export function findLongerBodies(view: SentenceView, bodies: readonly Mention[]): readonly Mention[] {
  if (!MAY_GO_ON.in(view)) return NONE
  return gather(bodies, (body): readonly Mention[] => {
    if (body.form === 'generic' || body.kind === 'Venue') return NONE
    const after = view.text.slice(body.end, body.end + LONGEST), rest = STATIONED.exec(after)?.[0] ?? (PARTY.test(body.name) ? FOR_QUOTED.exec(after)?.[0] : undefined)
    return rest === undefined ? NONE : [withAllFields({ kind: 'Organization', start: body.start, end: body.end + rest.length, name: body.name + rest, rule: 'name/org', form: body.form })]
  })
}
const NONE: readonly Mention[] = []
