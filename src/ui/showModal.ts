import { reveal } from './reveal.js'

/** Shows a dialog in front of everything, with the focus on itself. Gives back the function that closes it. */
export function showModal(dialog: HTMLDialogElement): () => void {
  // Without it the browser focuses the first button for a moment, and screen readers say so.
  dialog.autofocus = true
  dialog.showModal()
  dialog.focus()
  const hide = reveal(dialog)
  return () => {
    hide()
    // This gives the focus back, too.
    dialog.close()
  }
}
