/** What browsers give a popover otherwise than a dialog, and nobody may have asked for. */
const OTHERWISE = ['top', 'bottom', 'padding', 'overflow'] as const

/**
 * Opens a dialog, and puts it into the top layer where CSS has made it `fixed`: no `overflow`, `transform` or `z-index` of the
 * app's matters there. Its look stays as it is. Gives back the function that undoes it.
 */
export function putOnTop(dialog: HTMLDialogElement): () => void {
  const { style } = dialog
  const undo = () => {
    dialog.removeAttribute('popover')
    dialog.removeAttribute('aria-modal')
    for (const name of OTHERWISE) if (given.has(name)) style[name] = ''
  }
  const given = new Set<string>()
  dialog.setAttribute('open', '')
  const css = getComputedStyle(dialog)
  if (!dialog.showPopover || css.position !== 'fixed') return undo

  // While there is no box, they are as they were declared: `auto` is not yet a length.
  const { display } = style
  style.display = 'none'
  const before = OTHERWISE.map((name) => css[name])
  dialog.setAttribute('popover', 'manual')
  OTHERWISE.forEach((name, index) => {
    const value = before[index] ?? ''
    if (css[name] === value) return
    style[name] = value
    given.add(name)
  })
  style.display = display
  // Chrome takes every dialog in the top layer for modal.
  dialog.ariaModal = 'false'
  // Or it would take the focus, being a dialog.
  dialog.inert = true
  dialog.showPopover()
  dialog.inert = false
  // A page dimmed behind what stands beside it.
  if (!/^(transparent|rgba\(.* 0\))$/.test(getComputedStyle(dialog, '::backdrop').backgroundColor)) undo()
  return undo
}
