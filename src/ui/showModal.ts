import { reveal } from './reveal.js'

/** Shows a dialog in front of everything, with the focus on itself. Gives back the function that closes it. */
export function showModal(dialog: HTMLDialogElement): () => void {
  // Else the browser would focus the first button for a moment, and screen readers would say so.
  dialog.inert = true
  dialog.showModal()
  dialog.inert = false
  dialog.focus({ preventScroll: true })
  const hide = reveal(dialog)
  return () => {
    hide()
    // This gives the focus back, too.
    dialog.close()
  }
}
