// Work in, the processor's seconds that it took out: user and system time of this process, so that neighbours on the machine do not count.

/** Runs the work once. */
export function takeSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The middle one of the numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN, sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN]
  return (low + high) / 2
}
