import { useRef } from 'react'
import { useStore } from 'zustand/react'
import { DeviceFrame } from './DeviceFrame.js'
import { DeviceTabs } from './DeviceTabs.js'
import { usePage } from './PageContext.js'
import './stage.css'

/** The devices, side by side; on a narrow page one at a time, to be swiped or picked. */
export function Stage() {
  const { world, director } = usePage()
  const devices = useStore(world.devices.list)
  const { line } = useStore(director.playing)
  const row = useRef<HTMLDivElement>(null)
  return (
    <section className="stage" aria-label="Devices">
      <DeviceTabs devices={devices} row={row} />
      {line && (
        <p className="stage-line" aria-hidden="true">
          <bdi>{line}</bdi>
        </p>
      )}
      <div className="stage-row" ref={row} data-count={devices.length}>
        {devices.map((device) => (
          <DeviceFrame
            key={device.deviceID}
            device={device}
            hasTablet={devices.some((other) => other.userID === device.userID && other.kind === 'tablet')}
          />
        ))}
      </div>
    </section>
  )
}
