import type { ReactNode } from 'react'
import { nameOf } from '../sides/nameOf.js'
import { useLiveClock } from '../world/useLiveClock.js'
import type { World } from '../world/World.js'
import '../sides/sides.css'
import '../world/stories.css'
import { Phone } from './Phone.js'

/** What is on the phone of a user. */
type OnPhone = (userID: string) => ReactNode

/** Some people side by side on one hub, each with a provider and dialogs of their own. */
export function Phones({
  world,
  live = false,
  users = ['ann', 'bob'],
  above,
  on,
  children,
}: {
  world: World
  live?: boolean
  users?: readonly string[]
  above?: OnPhone
  /** What shows the calls. @default both dialogs */
  on?: OnPhone
  /** Further phones. */
  children?: ReactNode
}) {
  useLiveClock(world.clock, live)
  return (
    <div className={live ? 'story' : 'story story-frozen'}>
      <div className="sides">
        {users.map((userID) => (
          <Phone key={userID} name={nameOf(userID)} store={world.storeOf(userID)} above={above?.(userID)}>
            {on?.(userID)}
          </Phone>
        ))}
        {children}
      </div>
    </div>
  )
}
