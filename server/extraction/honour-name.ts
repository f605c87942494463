// An honour's printed name and where it stands in, its full name out: 省劳动模范 in a paper of Hunan is 湖南省劳动模范.
import type { PageAreas } from './page-areas.ts'
import type { ReadArticle } from './resolution.ts'

const SHORT = /^(自治区|省|市|区|县|州|旗)(?=劳动模范|劳模|五一|先进|工匠|技术能手|首席|金牌|三八|青年|巾帼|道德|优秀|十佳|最美|岗位)/

export function honourName(name: string, article: ReadArticle, index: number, offset: number, pageAreas: PageAreas): string {
  const level = SHORT.exec(name)?.[1], area = level ? pageAreas.standsFor(level, article.id, index, offset) : undefined
  return level && area ? pageAreas.printed(area) + name.slice(level.length) : name
}
