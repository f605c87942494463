// Which of timeline, table and the ways to take something away lie open → the same after a click or a key.
import { takeOpen, timeOpen, twinOpen, untouched } from './desk.ts'
import { remember } from './memory.ts'

export function toggleTime(): void {
  timeOpen.value = !timeOpen.value
  remember('time', timeOpen.value ? 'open' : 'shut')
}

export const putTimeAway = (): void => { if (timeOpen.value) toggleTime() }

export function toggleTwin(): void {
  untouched.value = false
  twinOpen.value = !twinOpen.value
}

export const toggleTake = (): void => { takeOpen.value = !takeOpen.value }
