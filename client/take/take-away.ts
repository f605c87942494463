// A way to take away what is drawn → the file of it in the reader's downloads.
import { EvidenceOfDocument } from '../graph/documents.ts'
import { askServer } from '../graph/request.ts'
import { makeElements } from '../network/elements.ts'
import { writeCsv } from './delimited.ts'
import { writeEvidenceList, type Proven } from './evidence-list.ts'
import { writeGraphml } from './graphml.ts'
import { writeJson } from './json.ts'
import { saveFile } from './save-file.ts'
import { writeSvg } from './svg.ts'
import { tabulateLinks, tabulateThings } from './tables.ts'
import { language, words } from '../words/language.ts'
import { areaNames, nameAreas } from '../state/area-names.ts'
import { colouring, drawnPart, folded, view, visiblePart, wish } from '../state/desk.ts'
import { theme } from '../state/theme.ts'

export const WAYS = ['png', 'svg', 'thingsCsv', 'linksCsv', 'graphml', 'json', 'evidenceList'] as const
export type Way = (typeof WAYS)[number]

/** Links whose sentences one request asks for. */
const stretch = 150

/** Saves it and says the file's name. Rejects where the server or the browser did not give what it needs. */
export async function takeAway(way: Way): Promise<string> {
  const { text, type, ending } = await make(way)
  const name = `union-atlas-${way === 'thingsCsv' ? 'things-' : way === 'linksCsv' ? 'links-' : way === 'evidenceList' ? 'evidence-' : ''}${today()}.${ending}`
  saveFile(name, text, type)
  return name
}

async function make(way: Way): Promise<{ readonly text: string | Blob; readonly type: string; readonly ending: string }> {
  const part = visiblePart.value
  const say = words.value
  if (way === 'png') return { text: await pictureOfCanvas(), type: 'image/png', ending: 'png' }
  if (way === 'svg') return { text: writeSvg(makeElements(drawnPart.value, folded.value, colouring.value, say), view.value.places, theme.value, say.title), type: 'image/svg+xml', ending: 'svg' }
  if (way === 'thingsCsv') {
    await nameAreas(part.things.flatMap(({ area }) => area ?? []))
    return { text: writeCsv(tabulateThings(part, areaNames.value, say), say), type: 'text/csv', ending: 'csv' }
  }
  if (way === 'linksCsv') return { text: writeCsv(tabulateLinks(part, say), say), type: 'text/csv', ending: 'csv' }
  if (way === 'graphml') return { text: writeGraphml(part, view.value.places), type: 'application/xml', ending: 'graphml' }
  if (way === 'json') return { text: writeJson(part, view.value), type: 'application/json', ending: 'json' }
  return { text: writeEvidenceList(part, await prove(part.links.map(({ id }) => id)), say, language.value, today()), type: 'text/html', ending: 'html' }
}

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const pictureOfCanvas = (): Promise<Blob> => new Promise((resolve, reject) => {
  wish.value = { to: 'picture', take: (picture) => (picture ? resolve(picture) : reject(new Error('no picture of the canvas'))) }
})

async function prove(ids: readonly string[]): Promise<ReadonlyMap<string, Proven>> {
  const proven = new Map<string, Proven>()
  for (let at = 0; at < ids.length; at += stretch) {
    const { edges } = await askServer(EvidenceOfDocument, { ids: ids.slice(at, at + stretch) })
    for (const edge of edges) if (edge) proven.set(edge.id, edge)
  }
  return proven
}
