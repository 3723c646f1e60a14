import { cdp } from 'vitest/browser'

interface Value {
  value: unknown
}

interface AXNode {
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

/** What a screen reader finds in the page with this role, from Chromium's own accessibility tree. */
export async function readable(role: string) {
  const session = cdp() as unknown as Session
  const { frameTree } = await session.send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? ''
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId })
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(({ name, description, properties = [] }) => {
      const is = (property: string) => properties.some((each) => each.name === property && each.value.value === true)
      return { name: name?.value, description: description?.value, focused: is('focused'), modal: is('modal') }
    })
}
