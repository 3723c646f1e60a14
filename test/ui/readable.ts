import { accessibilityTree } from './accessibilityTree.ts'

/** What a screen reader finds in the page with this role, from Chromium's own accessibility tree. */
export async function readable(role: string) {
  const nodes = await accessibilityTree()
  return nodes
    .filter((node) => node.role === role)
    .map(({ name, description, properties: { focused = false, modal = false } }) => ({
      name,
      description,
      focused: focused === true,
      modal: modal === true,
    }))
}
