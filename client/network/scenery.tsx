// What a layout draws behind the things, and where the canvas looks → rows, columns or rings with their names at the edge of the screen.
import { camera, view } from '../state/desk.ts'
import { words } from '../words/language.ts'
import type { Words } from '../words/zh.ts'
import type { BandName } from './arranging/levels.ts'
import './scenery.css'

/** Columns narrower than this on the screen have no room for their names. */
const least = 34

export function Scenery() {
  const say = words.value
  const { bands, columns, rings } = view.value.scenery
  if (bands.length + columns.length + rings.length === 0) return null
  const { zoom, pan } = camera.value
  const down = (y: number) => y * zoom + pan.y
  const across = (x: number) => x * zoom + pan.x
  return (
    <div class="scenery" data-scenery={view.value.layout}>
      {bands.map(({ name, count, start, end }, at) => (
        <div key={name} class="scenery-band" data-odd={at % 2 === 1} style={{ top: `${down(start)}px`, height: `${(end - start) * zoom}px` }}>
          <p class="scenery-name">{say.band[name as BandName]}<span class="scenery-count">{count}</span></p>
        </div>
      ))}
      {columns.map(({ name, count, start, end }, at) => (
        <div key={name} class="scenery-column" data-odd={at % 2 === 1} data-undated={name === ''} style={{ left: `${across(start)}px`, width: `${(end - start) * zoom}px` }}>
          {(end - start) * zoom >= least && <p class="scenery-name"><span>{name.slice(0, 4)}</span>{name === '' ? say.undated : sayMonth(name, say)}<span class="scenery-count">{count}</span></p>}
        </div>
      ))}
      {[...rings].reverse().map(({ links, wide, high }) => (
        <div key={links} class="scenery-ring" style={{ left: `${across(-wide)}px`, top: `${down(-high)}px`, width: `${2 * wide * zoom}px`, height: `${2 * high * zoom}px` }}>
          <p class="scenery-name">{say.ring(links)}</p>
        </div>
      ))}
    </div>
  )
}

/** 2025-07 → 7 月; nothing where a stretch is a whole year. */
const sayMonth = (name: string, say: Words): string => (name.length > 4 ? say.month(Number(name.slice(5, 7))) : '')
