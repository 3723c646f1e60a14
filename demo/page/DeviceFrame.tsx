import { Icon } from '../parts/Icon.js'
import { type Device, titleOf } from '../world/Device.js'
import { usePage } from './PageContext.js'

/** A device: around it what can be done to it from outside, inside it a page of its own. */
export function DeviceFrame({ device, hasTablet }: { device: Device; hasTablet: boolean }) {
  const { world } = usePage()
  const { deviceID, userID, kind, online, loads } = device
  const title = titleOf(device)
  return (
    <article className="device" data-user={userID} data-device={deviceID} data-ringing={device.ringing || undefined}>
      <header className="device-bar">
        <h2>{title}</h2>
        <label className="switch">
          <input
            type="checkbox"
            checked={online}
            onChange={({ target }) => world.devices.setOnline(deviceID, target.checked)}
          />
          <span aria-hidden="true" />
          <span className="visually-hidden">{title} is </span>online
        </label>
        <button
          type="button"
          className="icon-button"
          title="Load the page afresh"
          aria-label={`Reload ${title}`}
          onClick={() => world.devices.reload(deviceID)}
        >
          <Icon name="reload" size={17} />
        </button>
        {kind === 'tablet' ? (
          <button
            type="button"
            className="icon-button"
            title="Take the tablet away"
            aria-label={`Remove ${title}`}
            onClick={() => world.devices.remove(deviceID)}
          >
            <Icon name="close" size={17} />
          </button>
        ) : (
          <button
            type="button"
            className="icon-button"
            title="Add a tablet of the same user"
            aria-label={`Add a tablet beside ${title}`}
            disabled={hasTablet}
            onClick={() => world.devices.add(userID)}
          >
            <Icon name="addDevice" size={17} />
          </button>
        )}
      </header>
      <iframe key={loads} className="device-screen" title={title} src={`./phone.html?device=${deviceID}`} />
    </article>
  )
}
