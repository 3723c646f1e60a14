import { focusedIn } from './focusedIn.js'
import { giveFocusBack, noteOrigin } from './focusOrigin.js'
import { isCovered } from './isCovered.js'
import { keepShown } from './keepShown.js'
import { putOnTop } from './putOnTop.js'

/**
 * Shows a dialog beside everything, without the focus. `onCovered` is called when something of the app's comes above all
 * else. Gives back the function that closes it; if the focus went into it, it goes back to where it came from.
 */
export function showBanner(dialog: HTMLDialogElement, onCovered: () => void): () => void {
  const onFocus = ({ relatedTarget }: FocusEvent) => noteOrigin(dialog, relatedTarget as Element | null)
  dialog.addEventListener('focusin', onFocus)
  const end = keepShown(
    dialog,
    () => putOnTop(dialog),
    () => {
      if (isCovered(dialog)) onCovered()
    },
  )
  return () => {
    dialog.removeEventListener('focusin', onFocus)
    const focused = dialog.contains(focusedIn(dialog))
    end()
    if (focused) giveFocusBack(dialog)
  }
}
