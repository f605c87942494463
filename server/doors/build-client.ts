// The client's sources in, dist/client out, built only where it is missing or older than they are.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from './settings.ts'

/** The folder of the built client; built first where need be. Quiet; rejects where the build fails. */
export async function buildClient(): Promise<string> {
  const folder = join(PROGRAM, 'dist', 'client')
  if (isFresh(join(folder, 'index.html'))) return folder
  const { build } = await import('vite')
  // Built beside and moved into place, so that nobody ever serves half a client.
  const draft = `${folder}-${process.pid}`
  await build({ root: join(PROGRAM, 'client'), logLevel: 'error', build: { outDir: draft, emptyOutDir: true } })
  moveIntoPlace(draft, folder)
  return folder
}

/** Two starts at once may both have built it: the first one's stays, the second one's is thrown away. */
function moveIntoPlace(draft: string, folder: string): void {
  const old = `${draft}-old`
  try {
    if (!isFresh(join(folder, 'index.html'))) {
      if (existsSync(folder)) renameSync(folder, old)
      renameSync(draft, folder)
    }
  } catch (error) {
    if (!isFresh(join(folder, 'index.html'))) throw error
  } finally {
    for (const left of [draft, old]) rmSync(left, { recursive: true, force: true })
  }
}

function isFresh(built: string): boolean {
  if (!existsSync(built)) return false
  const time = statSync(built).mtimeMs
  const sources = readdirSync(join(PROGRAM, 'client'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return [join(PROGRAM, 'package-lock.json'), ...sources.map((entry) => join(entry.parentPath, entry.name))].every((file) => statSync(file).mtimeMs <= time)
}
