/** For each open dialog, what was made readable around it. */
const around = /* @__PURE__ */ new WeakMap<Element, Element[]>()

const isStill = (element: Element) => element.ariaHidden === 'false'

/**
 * Takes `aria-hidden` from what a modal dialog stands in: a library whose own modal is open may have hidden it. Everything
 * beside an open modal dialog is inert anyway. Gives back the function that undoes it where nobody else did meanwhile.
 */
export function reveal(dialog: Element): () => void {
  const hidden: Element[] = []
  for (let above = dialog.parentElement; above; above = above.parentElement) {
    if (above.ariaHidden === 'true') hidden.push(above)
  }
  for (const element of hidden) element.ariaHidden = 'false'
  around.set(dialog, hidden)
  return () => {
    for (const element of hidden) if (isStill(element)) element.ariaHidden = 'true'
    around.delete(dialog)
  }
}

/** Without {@link reveal}, what the dialog stands in would be hidden. */
export function isRevealed(dialog: Element): boolean {
  return around.get(dialog)?.some(isStill) ?? false
}
