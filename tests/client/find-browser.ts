// This machine → the path of a Chromium that starts here, installed if need be; an error that says what to install where there is none.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-accelerated-2d-canvas', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Whether the program starts at all: a binary without its libraries does not. */
async function starts(path: string): Promise<boolean> {
  try {
    return /Chrom/i.test((await run(path, ['--headless', ...BROWSER_ARGUMENTS, '--version'], { timeout: 30_000 })).stdout)
  } catch {
    return false
  }
}

async function onPath(name: string): Promise<string | null> {
  return run('which', [name]).then(({ stdout }) => stdout.trim() || null, () => null)
}

/** The binary that the npm package carries, unpacked into the system's folder for temporary files; it needs the machine's libnss3. */
async function unpackCarried(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { default: carried } = await import('@sparticuz/chromium')
  return carried.executablePath()
}

const install = async (...packages: string[]) => {
  await run('apt-get', ['update', '-qq'], { timeout: 120_000 })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Sees to a Chinese font, so that names have letters and widths; a machine where it cannot be had still runs the tests. */
export async function ensureChineseFont(): Promise<void> {
  const fonts = await run('fc-list', [':lang=zh']).then(({ stdout }) => stdout.trim(), () => '')
  if (fonts !== '') return
  if (isDebianRoot()) await install('fontconfig', 'fonts-wqy-microhei').catch(() => console.warn('No Chinese font could be installed: labels will be drawn as boxes.'))
  else console.warn('No Chinese font is installed (fonts-noto-cjk, for example): labels will be drawn as boxes.')
}

/** A Chromium that was seen to start. */
export async function findBrowser(): Promise<string> {
  const given = process.env['CHROMIUM']
  if (given) {
    if (await starts(given)) return given
    throw new Error(`CHROMIUM names ${given}, which does not start.`)
  }
  for (const name of ['chromium', 'google-chrome', 'chromium-browser']) {
    const path = await onPath(name)
    if (path && (await starts(path))) return path
  }
  const carried = await unpackCarried().catch(() => null)
  if (carried && (await starts(carried))) return carried
  if (isDebianRoot()) {
    await install('chromium').catch(() => undefined)
    const path = await onPath('chromium')
    if (path && (await starts(path))) return path
  }
  throw new Error('The client is tested in a real browser and none was found. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or name one in the variable CHROMIUM.')
}
