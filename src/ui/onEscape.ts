/**
 * Makes Escape in this dialog a `cancel` of it, as browsers do with a modal one, and keeps the key from everything else. It
 * listens on the way down from the window, before libraries that close what is behind the dialog. Gives back the function
 * that ends it.
 */
export function onEscape(dialog: HTMLDialogElement): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    // In a modal dialog the focus is on the body after a click beside its buttons.
    const lost = event.target === document.body && dialog.matches(':modal')
    if (!lost && !dialog.contains(event.target as Node)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  }
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}
