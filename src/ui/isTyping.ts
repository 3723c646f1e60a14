/** Inputs into which nobody types. */
const NOT_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** The focus is where text is typed, in a shadow tree or (as far as one can tell) a frame too. */
export function isTyping(): boolean {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element instanceof HTMLInputElement) return !NOT_TEXT.test(element.type)
  return element instanceof HTMLElement && (element.isContentEditable || element.matches(TEXT))
}

const TEXT = 'textarea,iframe,[role=textbox],[role=combobox],[role=searchbox]'
