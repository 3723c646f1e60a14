import { useState } from 'react'
import { useStore } from 'zustand/react'
import { Icon } from '../parts/Icon.js'
import { DEVICE } from '../tencent/createSetup.js'
import { usePage } from './PageContext.js'
import './stage.css'

/** One phone, on Tencent Chat: a page of its own, as those on the hub. The others are wherever their users are. */
export function TencentStage() {
  const { world } = usePage()
  const { ringing } = useStore(world.tencent)
  const [loads, setLoads] = useState(0)
  return (
    <section className="stage" aria-label="Device">
      <div className="stage-row">
        <article className="device" data-device={DEVICE} data-ringing={ringing || undefined}>
          <header className="device-bar">
            <h2>Your phone</h2>
            <button
              type="button"
              className="icon-button"
              title="Load the page afresh"
              aria-label="Reload your phone"
              onClick={() => setLoads(loads + 1)}
            >
              <Icon name="reload" size={17} />
            </button>
          </header>
          <iframe key={loads} className="device-screen" title="Your phone" src={`./phone.html?device=${DEVICE}`} />
        </article>
      </div>
    </section>
  )
}
