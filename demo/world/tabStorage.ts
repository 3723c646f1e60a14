/** What is remembered for as long as the tab is open, over reloads. Where storage is full or forbidden, nothing is. */
export const tabStorage = {
  read(key: string): string | undefined {
    try {
      return sessionStorage.getItem(key) ?? undefined
    } catch {
      return undefined
    }
  },
  write(key: string, text: string): void {
    try {
      sessionStorage.setItem(key, text)
    } catch {
      // Then it has to be chosen or typed again.
    }
  },
}
