// A line in, the same on standard output or standard error out; a reader that has left (`| head`) ends the program quietly.

process.stdout.on('error', leaveQuietly)
process.stderr.on('error', leaveQuietly)

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

/** One line for the user or the next program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** One line on what went wrong. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`)
}
