// Whatever was thrown in, what it says out.

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
