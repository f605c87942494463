// The selection → the panel beside the network, or the sheet below it on a phone.
import { useEffect, useRef, useState } from 'preact/hooks'
import { selection, trail } from '../state/desk.ts'
import { closePanel, goBack } from '../state/opening.ts'
import { words } from '../words/language.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { Icon } from './icon.tsx'
import { NodePanel } from './node-panel.tsx'
import { PartnersPanel } from './partners-panel.tsx'
import { PathsPanel } from './paths-panel.tsx'
import './panel.css'

const heights = ['half', 'full', 'low'] as const

export function Panel() {
  const say = words.value
  const open = selection.value
  const [height, setHeight] = useState<(typeof heights)[number]>('half')
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => body.current?.scrollTo(0, 0), [open])
  if (open.on === 'nothing') return null
  return (
    <aside class="panel" aria-label={say.panel} data-height={height}>
      <button class="panel-handle" aria-label={say.taller} onClick={() => setHeight(heights[(heights.indexOf(height) + 1) % heights.length] ?? 'half')}><span /></button>
      <div class="panel-top">
        {trail.value.length > 1 ? <button class="panel-button" aria-label={say.back} title={say.back} onClick={goBack}><Icon name="back" /></button> : <span />}
        <button class="panel-button" aria-label={say.close} title={say.close} onClick={closePanel} data-close="panel"><Icon name="close" /></button>
      </div>
      <div class="panel-body" ref={body} tabIndex={-1}>
        {open.on === 'thing' && <NodePanel id={open.id} />}
        {open.on === 'link' && <EdgePanel />}
        {open.on === 'paths' && <PathsPanel from={open.from} to={open.to} />}
        {open.on === 'partners' && <PartnersPanel pair={open.pair} />}
        {open.on === 'answer' && <AnswerPanel question={open.question} />}
      </div>
    </aside>
  )
}
