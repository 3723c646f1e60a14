import { described } from '../docs/described.js'
import { withSides } from '../sides/withSides.js'
import { loadWorld } from '../world/loadWorld.js'

/** The page of a hook: what it gives to Ann and to Bob while they ring each other. */
export const hookPage = (name: string) => {
  const { docs } = described(name)
  return {
    loaders: [loadWorld],
    decorators: [withSides],
    parameters: { layout: 'fullscreen', docs: { ...docs, story: { inline: true, autoplay: true } } },
  }
}
