/** Shows a dialog in front of everything, with the focus on itself. Gives back the function that closes it. */
export function showModal(dialog: HTMLDialogElement): () => void {
  // Without it the browser focuses the first button for a moment, and screen readers say so.
  dialog.autofocus = true
  dialog.showModal()
  dialog.focus()
  const end = reveal(dialog)
  return () => {
    end()
    // This gives the focus back, too.
    dialog.close()
  }
}

/**
 * Takes `aria-hidden` from what the dialog stands in: a library whose own modal is open may have hidden it. Everything
 * beside an open modal dialog is inert anyway. Gives back the function that undoes it where nobody else did meanwhile.
 */
function reveal(dialog: HTMLElement): () => void {
  const hidden: Element[] = []
  for (let above = dialog.parentElement; above; above = above.parentElement) {
    if (above.ariaHidden === 'true') hidden.push(above)
  }
  for (const element of hidden) element.ariaHidden = 'false'
  return () => {
    for (const element of hidden) if (element.ariaHidden === 'false') element.ariaHidden = 'true'
  }
}
