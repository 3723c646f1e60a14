import type { CallOptions } from './CallOptions.js'

const timeouts = [
  { timeout: 3, text: '3 seconds' },
  { timeout: 10, text: '10 seconds' },
  { timeout: 30, text: '30 seconds' },
  { timeout: 60, text: '1 minute' },
  { timeout: 0, text: 'no limit' },
]

interface CallOptionsFormProps {
  options: CallOptions
  onChange(options: CallOptions): void
  busyInCall: boolean
  onBusyInCall(busyInCall: boolean): void
}

/** What the next call is about and how long it rings; and what happens to calls that come during one. */
export function CallOptionsForm({ options, onChange, busyInCall, onBusyInCall }: CallOptionsFormProps) {
  return (
    <fieldset className="options">
      <legend>Call options</legend>
      <label className="options-row">
        <span>About</span>
        <input
          type="text"
          autoComplete="off"
          placeholder="Lunch today?"
          value={options.purpose}
          onChange={({ target }) => onChange({ ...options, purpose: target.value })}
        />
      </label>
      <label className="options-row">
        <span>Ring for</span>
        <select
          value={options.timeout}
          onChange={({ target }) => onChange({ ...options, timeout: Number(target.value) })}
        >
          {timeouts.map(({ timeout, text }) => (
            <option key={timeout} value={timeout}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label className="options-row">
        <span>Only who is online</span>
        <input
          type="checkbox"
          checked={options.onlineUserOnly}
          onChange={({ target }) => onChange({ ...options, onlineUserOnly: target.checked })}
        />
      </label>
      <label className="options-row">
        <span>Busy while in a call</span>
        <input type="checkbox" checked={busyInCall} onChange={({ target }) => onBusyInCall(target.checked)} />
      </label>
    </fieldset>
  )
}
