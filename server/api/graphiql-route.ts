// A browser's request for /graphql in, GraphiQL's page and script out: all of it from this machine, made ready on the first request.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeFileBody, sendFileBody, type FileBody } from './file-body.ts'
import { GRAPHIQL_POLICY } from './security-headers.ts'

const SCRIPT = '/graphiql.js'
let made: Promise<{ readonly page: FileBody; readonly script: FileBody }> | undefined

const FIRST_QUERY = `# 工会图谱 · Union Atlas
# 哪些工会办过托管班？ Which unions ran childcare?
{
  initiatives(filter: { topics: [childcare] }) {
    totalCount
    nodes {
      name
      edges(types: [ORGANIZED]) {
        from { name }
        roles
        evidence { quote page { id } }
      }
    }
  }
}
`

/** Answers where it is GraphiQL that is asked for; false where it is not. */
export async function answerGraphiql(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
  const wantsPage = path === '/graphql' && (request.method === 'GET' || request.method === 'HEAD') && String(request.headers.accept ?? '').includes('text/html')
  if (!wantsPage && path !== SCRIPT) return false
  made ??= makeGraphiql()
  const { page, script } = await made
  if (wantsPage) sendFileBody(request, response, page, { 'Cache-Control': 'no-cache', 'Content-Security-Policy': GRAPHIQL_POLICY })
  else sendFileBody(request, response, script, { 'Cache-Control': 'no-cache' })
  return true
}

/** The package renders one page with an inline script; taken apart, the script can be cached and no inline script need be allowed. */
async function makeGraphiql(): Promise<{ readonly page: FileBody; readonly script: FileBody }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const whole = renderGraphiQL({ title: '工会图谱 · Union Atlas · GraphiQL', defaultQuery: FIRST_QUERY, endpoint: '/graphql' })
  const opening = whole.indexOf('<script>')
  const closing = whole.lastIndexOf('</script>')
  if (opening < 0 || closing < opening) throw new Error('GraphiQL is not rendered as one inline script any more.')
  const page = `${whole.slice(0, opening)}<script src="${SCRIPT}">${whole.slice(closing)}`
  return {
    page: await makeFileBody(Buffer.from(page), 'text/html; charset=utf-8'),
    script: await makeFileBody(Buffer.from(whole.slice(opening + '<script>'.length, closing)), 'text/javascript; charset=utf-8'),
  }
}
