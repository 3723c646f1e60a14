import { cdp } from 'vitest/browser'

interface Value {
  value: unknown
}

interface AXNode {
  nodeId: string
  childIds?: string[]
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  properties?: { name: string; value: Value }[]
}

/** The part of Chromium's protocol that is used here. */
interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: { childFrames?: { frame: { id: string } }[] } }>
  send(method: 'Accessibility.getFullAXTree', params: { frameId: string }): Promise<{ nodes: AXNode[] }>
}

/** Chromium's own accessibility tree of the page, from top to bottom, without what is hidden from it. */
export async function accessibilityTree() {
  const session = cdp() as unknown as Session
  const { frameTree } = await session.send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? ''
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId })
  const byID = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: AXNode | undefined): AXNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => below(byID.get(id)))] : []
  return below(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value),
      name: name?.value,
      description: description?.value,
      properties: Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
    }))
}
