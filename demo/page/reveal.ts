/** Scrolls an element into view, gently unless the user wants less motion. */
export function reveal(element: Element | null | undefined, options: ScrollIntoViewOptions): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ ...options, behavior: still ? 'auto' : 'smooth' })
}
