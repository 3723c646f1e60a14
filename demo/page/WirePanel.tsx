import { useStore } from 'zustand/react'
import { PERFECT } from '../world/createWire.js'
import { usePage } from './PageContext.js'
import { Slider } from './Slider.js'
import './wire.css'

/** How bad the wire between the devices and the hub is. */
export function WirePanel() {
  const { world } = usePage()
  const { latency, loss } = useStore(world.wire.quality)
  const { setState } = world.wire.quality
  return (
    <section className="card wire" aria-labelledby="wire-heading">
      <header>
        <h2 id="wire-heading">Network</h2>
        <button
          type="button"
          className="text-button"
          disabled={latency === 0 && loss === 0}
          onClick={() => setState(PERFECT)}
        >
          Reset
        </button>
      </header>
      <Slider
        label="Latency"
        value={latency}
        max={2000}
        step={50}
        text={`${latency} ms`}
        onChange={(value) => setState({ latency: value })}
      />
      <Slider
        label="Loss"
        value={Math.round(loss * 100)}
        max={60}
        step={5}
        text={`${Math.round(loss * 100)} %`}
        onChange={(value) => setState({ loss: value / 100 })}
      />
    </section>
  )
}
