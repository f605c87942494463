// The page's one script: draws the desk and asks for the first picture.
import './look/layers.css'
import { render } from 'preact'
import { Desk } from './panels/desk.tsx'
import { showOverview } from './state/overview.ts'

const place = document.getElementById('desk')
if (place) render(<Desk />, place)
void showOverview()
