import { type RefObject, useEffect, useState } from 'react'
import { Face } from '../parts/Face.js'
import { type Device, shortTitleOf, titleOf } from '../world/Device.js'
import { reveal } from './reveal.js'

/** On a narrow page: which device is in view, which one rings, and the way to each. */
export function DeviceTabs({ devices, row }: { devices: readonly Device[]; row: RefObject<HTMLDivElement | null> }) {
  const [inView, setInView] = useState(devices[0]?.deviceID)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other devices are other elements to watch
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setInView((target as HTMLElement).dataset.device)
        }
      },
      { root: row.current, threshold: 0.6 },
    )
    for (const element of row.current?.children ?? []) observer.observe(element)
    return () => observer.disconnect()
  }, [row, devices.length])

  function show(deviceID: string): void {
    reveal(row.current?.querySelector(`[data-device="${deviceID}"]`), { inline: 'center', block: 'nearest' })
  }

  return (
    <nav className="tabs" aria-label="Devices">
      {devices.map((device) => (
        <button
          key={device.deviceID}
          type="button"
          data-user={device.userID}
          data-ringing={device.ringing || undefined}
          aria-current={device.deviceID === inView}
          onClick={() => show(device.deviceID)}
        >
          <Face userID={device.userID} size={24} />
          <span className="visually-hidden">
            {titleOf(device)}
            {device.ringing && ', ringing'}
          </span>
          <span aria-hidden="true">{shortTitleOf(device)}</span>
        </button>
      ))}
    </nav>
  )
}
