import { StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import type { World } from '../world/createWorld.js'
import { createSession } from './createSession.js'
import { TencentPhone } from './TencentPhone.js'

/** Shows the phone on Tencent Chat. Gives back the function that ends it. */
export function openTencent(root: Root, world: World): () => void {
  const session = createSession(world.tencent, world.log)
  if (world.tencent.getState().staysIn) void session.signIn()
  root.render(
    <StrictMode>
      <TencentPhone world={world} session={session} />
    </StrictMode>,
  )
  return () => {
    root.unmount()
    session.close()
  }
}
