// The state → the whole screen: field on top, network behind, legend and panel before it.
import { useEffect } from 'preact/hooks'
import { Canvas } from '../network/canvas.tsx'
import { aboutOpen, said, selection } from '../state/desk.ts'
import { savingOpen } from '../state/saving.ts'
import { About } from './about.tsx'
import { listenToKeys } from './keys.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { CommunitiesLegend } from './communities-legend.tsx'
import { Examples } from './examples.tsx'
import { FullName } from './full-name.tsx'
import { Header } from './header.tsx'
import { Legend } from './legend.tsx'
import { NetworkState } from './network-state.tsx'
import { PageReader } from './page-reader.tsx'
import { PathWanted } from './path-wanted.tsx'
import { Panel } from './panel.tsx'
import { TableTwin } from './table-twin.tsx'
import { TakeAway } from './take-away.tsx'
import { Timeline } from './timeline.tsx'
import { Ways } from './ways.tsx'
import { listenToDrops } from './drops.ts'
import { SavePages } from './save-pages.tsx'
import './desk.css'

export function Desk() {
  useEffect(listenToKeys, [])
  useEffect(listenToDrops, [])
  return (
    <div class="desk" data-panel={selection.value.on === 'nothing' ? 'shut' : 'open'}>
      <Header />
      <main class="desk-table">
        <Canvas />
        <Legend />
        <Examples />
        <Ways />
        <CanvasTools />
        <NetworkState />
        <PathWanted />
        <CommunitiesLegend />
        <Panel />
      </main>
      <TableTwin />
      <Timeline />
      <FullName />
      <PageReader />
      <TakeAway />
      {aboutOpen.value && <About />}
      {savingOpen.value && <SavePages />}
      <div class="unseen" aria-live="polite">{said.value}</div>
    </div>
  )
}
