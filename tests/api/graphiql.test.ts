// GraphiQL in a real browser, under its content policy, in; an answer on its screen and no error out.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient, type OpenClient } from '../client/open-client.ts'

let client: OpenClient
beforeAll(async () => { client = await openClient() })
afterAll(() => client?.close())

test('its first query runs and shows a quote', async () => {
  const page = await client.open({ address: `${client.served.address}graphql`, wait: false })
  await page.waitForSelector('.graphiql-execute-button')
  await page.click('.graphiql-execute-button')
  await page.waitForFunction(() => document.querySelector('.graphiql-response')?.textContent?.includes('totalCount'))
  expect(await page.textContent('.graphiql-response')).toContain('托管班')
  expect(client.takeErrors()).toEqual([])
})
