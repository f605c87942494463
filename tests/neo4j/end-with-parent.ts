// A child process in, the promise out that it will not outlive this one, however this one ends.
import { spawn, type ChildProcess } from 'node:child_process'

/** Reads until its standard input closes, which the system does when the parent is gone; then ends the process it was told of. */
const WATCH = `
const pid = Number(process.argv[1])
const end = (signal) => { try { process.kill(pid, signal) } catch { process.exit() } }
process.stdin.resume().on('close', () => { end('SIGTERM'); setTimeout(() => { end('SIGKILL'); process.exit() }, 10000); setInterval(() => end(0), 200) })
`

/** A handler of signals would not see SIGKILL, and would keep Ctrl-C from ending this process: a watcher sees all. */
export function endWithParent(child: ChildProcess): void {
  if (child.pid === undefined) return
  const watcher = spawn(process.execPath, ['-e', WATCH, String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watcher.on('error', () => {})
  watcher.unref()
  // The pipe must not keep this process running either.
  ;(watcher.stdin as unknown as { unref?: () => void }).unref?.()
  const end = (): void => void child.kill('SIGKILL')
  // Before whoever removes its folder at the exit.
  process.prependOnceListener('exit', end)
  child.once('exit', () => {
    process.off('exit', end)
    watcher.kill('SIGKILL')
  })
}
