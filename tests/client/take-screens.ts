// The real server with the seed pages and a real browser → the README's picture of the first screen, and others to look at where a folder is named.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openClient, PHONE } from './open-client.ts'

const readmeFolder = fileURLToPath(new URL('screens/', import.meta.url))
const [folder] = process.argv.slice(2)

const client = await openClient()
try {
  await mkdir(readmeFolder, { recursive: true })
  const first = await client.open()
  await first.waitForTimeout(1000)
  await first.screenshot({ path: join(readmeFolder, 'first-picture.png') })
  for (const colorScheme of folder ? (['light', 'dark'] as const) : []) {
    for (const [name, viewport] of [['desk', { width: 1440, height: 900 }], ['phone', PHONE]] as const) {
      const page = await client.open({ colorScheme, viewport, locale: colorScheme === 'dark' ? 'en-GB' : 'zh-CN' })
      const shoot = async (what: string) => {
        await page.waitForTimeout(900)
        await page.screenshot({ path: join(folder ?? '', `${name}-${colorScheme}-${what}.png`) })
      }
      await shoot('first')
      await page.fill('#field', '大兴区总')
      await shoot('search')
      await page.keyboard.press('Enter')
      await shoot('thing')
      await page.locator('[data-action=expand]').click()
      await shoot('expanded')
      await page.locator('.relation-proof').first().click()
      await shoot('link')
      await page.locator('[data-action=read]').first().click()
      await shoot('page')
      await page.keyboard.press('Escape')
      await page.fill('#field', '哪些工会办过托管班？')
      await page.keyboard.press('Enter')
      await shoot('answer')
    }
  }
} finally {
  await client.close()
}
