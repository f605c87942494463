// The page's one script: draws the desk and asks for the picture that the address names, or the first one.
import './look/layers.css'
import { render } from 'preact'
import { Desk } from './panels/desk.tsx'
import { keepAddress, openAddress } from './state/address-bar.ts'

const place = document.getElementById('desk')
if (place) render(<Desk />, place)
keepAddress()
void openAddress()
