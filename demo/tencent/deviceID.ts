const KEY = 'ringkit-demo-device'

/** Names this tab, over reloads: so a call that it made before one is known to be its own. */
export function deviceID(): string {
  const known = sessionStorage.getItem(KEY) ?? crypto.randomUUID()
  sessionStorage.setItem(KEY, known)
  return known
}
