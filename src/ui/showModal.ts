import { focusedIn } from './focusedIn.js'
import { giveFocusBack, noteOrigin } from './focusOrigin.js'
import { keepShown } from './keepShown.js'
import { reveal } from './reveal.js'

const ABOVE = 'dialog:modal:not([data-slot|=ringkit]),:fullscreen'

/**
 * Shows a dialog in front of everything, with the focus on itself; again, when something of the app's comes above it that was
 * not asked for in it. Gives back the function that closes it.
 */
export function showModal(dialog: HTMLDialogElement): () => void {
  let pressed = false
  const onPress = () => {
    pressed = true
  }
  const put = () => {
    noteOrigin(dialog, focusedIn(dialog))
    dialog.removeAttribute('open')
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
      giveFocusBack(dialog)
    }
  }
  dialog.addEventListener('click', onPress)
  const end = keepShown(dialog, put, (event, again) => {
    const above = (event.composedPath()[0] as Partial<Element>).closest?.(ABOVE)
    if (above && !pressed && !above.contains(dialog) && !dialog.contains(above)) again()
  })
  return () => {
    dialog.removeEventListener('click', onPress)
    end()
  }
}
