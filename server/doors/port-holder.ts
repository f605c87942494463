// A port in, whether it is free out; where it is not, who holds it, as far as this machine tells.
import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { Refusal } from './refusal.ts'

/** @throws Refusal that names the holder and says what to do, where the address cannot be listened on. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (!error) return
  if (error.code !== 'EADDRINUSE') throw new Refusal(`Cannot listen on ${host}:${port}: ${error.message}.`)
  const holder = await findPortHolder(host, port)
  throw new Refusal(`Port ${port} is taken by ${holder ?? 'another process'}. Stop it, or choose another port: PORT=${port + 1} npm start · 端口 ${port} 已被占用，请换一个端口。`)
}

async function findPortHolder(host: string, port: number): Promise<string | undefined> {
  return (await askAtlas(host, port)) ?? findInProc(port) ?? (await askLsof(port))
}

/** Another Union Atlas says so itself. */
async function askAtlas(host: string, port: number): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/health`, { signal: AbortSignal.timeout(2_000) })
    const health = (await answer.json()) as { app?: string; pid?: number }
    return health.app === 'union-atlas' ? `another Union Atlas (process ${health.pid})` : undefined
  } catch {
    return undefined
  }
}

/** Linux: the socket's inode in the table of TCP, then the process that has it open. Only this user's processes can be seen. */
function findInProc(port: number): string | undefined {
  try {
    const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
    const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1)).map((line) => line.trim().split(/\s+/))
    const inodes = new Set(rows.filter((cells) => cells[1]?.endsWith(wanted) && cells[3] === '0A').map((cells) => `socket:[${cells[9]}]`))
    const pid = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).find((name) => ownsSocket(name, inodes))
    return pid && `process ${pid} (${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()})`
  } catch {
    return undefined
  }
}

function ownsSocket(pid: string, sockets: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`))
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}

async function askLsof(port: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { timeout: 3_000 })
    const [pid, command] = [/^p(\d+)/m.exec(stdout)?.[1], /^c(.+)/m.exec(stdout)?.[1]]
    return pid && `process ${pid} (${command ?? '?'})`
  } catch {
    return undefined
  }
}
