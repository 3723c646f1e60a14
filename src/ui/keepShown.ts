/**
 * Shows a dialog with `put`, which gives back the function that undoes it, and shows it again when it was moved in the
 * document. Where it cannot be seen (outside of the document, in a part that is not rendered) it waits until it can. `look` is
 * told when something may have come above it. If the app closes it, that is a `cancel` of it, and it stays. Gives back the
 * function that ends it.
 */
export function keepShown(
  dialog: HTMLDialogElement,
  put: () => () => void,
  look: (event: Event, again: () => void) => void,
): () => void {
  const page = dialog.ownerDocument
  const ends = new AbortController()
  const { signal } = ends
  let undo: (() => void) | undefined
  let sized: ResizeObserver | undefined

  const stop = () => {
    sized?.disconnect()
    undo?.()
    undo = undefined
  }
  const show = () => {
    if (signal.aborted) return
    stop()
    if (isRendered(dialog)) undo = put()
    else {
      // In a frame of its own: what it changes would else be told as an error of the page.
      sized ??= new ResizeObserver(() => requestAnimationFrame(show))
      sized.observe(dialog)
    }
  }
  const moved = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(dialog)))) show()
  })
  const onLook = (event: Event) => look(event, show)
  const onClose = () => {
    if (dialog.open) return
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    // After what that may have rendered.
    queueMicrotask(() => dialog.open || show())
  }

  show()
  moved.observe(page, { childList: true, subtree: true })
  // What opens above takes the focus, or the full screen. On the way down: on the way up, the dialog keeps focus to itself.
  page.addEventListener('focusin', onLook, { capture: true, signal })
  page.addEventListener('fullscreenchange', onLook, { signal })
  dialog.addEventListener('close', onClose, { signal })
  return () => {
    ends.abort()
    moved.disconnect()
    stop()
    dialog.close()
  }
}

/** Opens the dialog itself only where that is needed to know: in what has no box, such as `display: contents`. */
function isRendered(dialog: HTMLDialogElement): boolean {
  if (dialog.isConnected && dialog.parentElement?.checkVisibility?.()) return true
  dialog.setAttribute('open', '')
  return dialog.isConnected && (dialog.checkVisibility?.() ?? true)
}
