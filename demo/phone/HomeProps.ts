/** What the first screen of a phone gets: what it can change for calls that come. */
export interface HomeProps {
  busyInCall: boolean
  onBusyInCall(busyInCall: boolean): void
}
