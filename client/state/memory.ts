// A choice the reader made → kept in this browser, where it allows that.

/** What was kept under this name; null where nothing was, or where the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`atlas.${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`atlas.${name}`, value)
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}
