/**
 * Makes Escape in this dialog a `cancel` of it, as browsers do with a modal one, and keeps the key from everything else. It
 * listens on the way down from the window, before libraries that close what is behind the dialog. Gives back the function
 * that ends it.
 */
export function onEscape(dialog: HTMLDialogElement): () => void {
  const { body, defaultView } = dialog.ownerDocument
  const view = defaultView ?? window
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    const path = event.composedPath()
    // In a modal dialog the focus is on the body after a click beside its buttons.
    const lost = path[0] === body && dialog.matches(':modal')
    if (!lost && !path.includes(dialog)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  }
  view.addEventListener('keydown', listen, true)
  return () => view.removeEventListener('keydown', listen, true)
}
