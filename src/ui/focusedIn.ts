/** What has the focus, in shadow trees too: by the tree that `node` is in, which may be closed to others. */
export function focusedIn(node: Node = document): Element | null {
  const root = node.getRootNode?.() as Partial<DocumentOrShadowRoot> | undefined
  let element = root?.activeElement ?? (node.ownerDocument ?? document).activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
