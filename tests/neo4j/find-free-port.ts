// A wished port in, a port of this machine's loopback that nobody listens on out.
import { createServer, type AddressInfo } from 'node:net'

/** The wished port where it is free, else any. */
export async function findFreePort(wished = 0): Promise<number> {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No port of 127.0.0.1 is free.'))
}

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = server.address() as AddressInfo
      server.close(() => resolve(found))
    })
  })
