import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../parts/tokens.css'
import { createDirector } from '../scenarios/createDirector.js'
import { followLook } from '../world/createLook.js'
import { createWorld } from '../world/createWorld.js'
import { Page } from './Page.js'
import { PageContext } from './PageContext.js'

const world = createWorld()
// Before the frames load: they look for it.
window.ringkitDemo = world
followLook(world.look, document)

const director = createDirector(world)
// Nothing goes on behind the other engine.
world.engine.subscribe(() => {
  director.stop()
  for (const { deviceID } of world.media.members.getState()) world.media.leave(deviceID)
  world.log.clear()
})

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <PageContext.Provider value={{ world, director }}>
      <Page />
    </PageContext.Provider>
  </StrictMode>,
)
