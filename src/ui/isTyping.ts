import { focusedIn } from './focusedIn.js'

/** Inputs into which nobody types. */
const NOT_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** The focus is where text is typed, in a shadow tree or (as far as one can tell) a frame too. */
export function isTyping(node?: Node): boolean {
  // Of another window perhaps, with an `HTMLElement` of its own.
  const element = focusedIn(node) as HTMLInputElement | null
  if (element?.matches('input')) return !NOT_TEXT.test(element.type)
  return element !== null && (element.isContentEditable || element.matches(TEXT))
}

const TEXT = 'textarea,iframe,[role=textbox],[role=combobox],[role=searchbox]'
