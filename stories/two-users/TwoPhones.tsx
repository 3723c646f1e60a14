import { useLiveClock } from '../world/useLiveClock.js'
import type { World } from '../world/World.js'
import '../sides/sides.css'
import '../world/stories.css'
import { Phone } from './Phone.js'

/** Ann and Bob side by side on one hub, each with a provider and dialogs of their own. */
export function TwoPhones({ world, live }: { world: World; live: boolean }) {
  useLiveClock(world.clock, live)
  return (
    <div className={live ? 'story' : 'story story-frozen'}>
      <div className="sides">
        <Phone me="ann" other="bob" store={world.storeOf('ann')} />
        <Phone me="bob" other="ann" store={world.storeOf('bob')} />
      </div>
    </div>
  )
}
