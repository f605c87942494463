// The tables of colours in, their contrast out: every text of the canvas can be read, in both themes.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FACE, KIND_LOOKS, lookOfLink, PALETTES } from '../../client/network/look.ts'

function brightness(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!
}

const contrast = (a: string, b: string) => {
  const [high, low] = [brightness(a), brightness(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = PALETTES[theme]
  test.each([['ink', 'paper'], ['ink', 'card'], ['soft', 'paper'], ['soft', 'card']] as const)('%s on %s reads', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })
  test.each(Object.entries(KIND_LOOKS))('the name of a %s reads', (_, look) => {
    const ground = look.filled ? look.colour[theme] : palette.card
    if (look.nameInside) expect(contrast(look.filled ? palette.onFill : look.colour[theme], ground)).toBeGreaterThanOrEqual(4.5)
    // A shape without words needs the 3:1 of graphics.
    expect(contrast(look.colour[theme], palette.paper)).toBeGreaterThanOrEqual(3)
  })
})

test('no two kinds share shape and colour', () => {
  expect(new Set(Object.values(KIND_LOOKS).map((look) => look.shape)).size).toBe(6)
})

test('the strongest role decides the line; other relations are thin', () => {
  expect(lookOfLink('ORGANIZED', ['supporter', 'host']).headFilled).toBe(true)
  expect(lookOfLink('ORGANIZED', ['co_organizer']).line).toBe('dashed')
  expect(lookOfLink('ATTENDED', ['leader']).width).toBeLessThan(lookOfLink('ORGANIZED', ['supporter']).width)
})

test('the canvas writes in the letters of the style sheet', () => {
  expect(readFileSync(new URL('../../client/look/layers.css', import.meta.url), 'utf8')).toContain(`--sans: ${FACE};`)
})
