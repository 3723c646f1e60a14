/** How the next call rings. */
export interface CallOptions {
  purpose: string
  /** Seconds; 0: no limit. */
  timeout: number
  onlineUserOnly: boolean
}
