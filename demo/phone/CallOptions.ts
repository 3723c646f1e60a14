import { type CallData, writeCallData } from 'ringkit'

/** How the next call rings. */
export interface CallOptions {
  purpose: string
  /** Seconds; 0: no limit. */
  timeout: number
  onlineUserOnly: boolean
}

export const usualOptions: CallOptions = { purpose: '', timeout: 30, onlineUserOnly: false }

/** What every call of `caller` asks of the engine, 1:1 or in a group. */
export function requestOf(options: CallOptions, media: CallData['media'] & string, caller: string) {
  const { purpose, timeout, onlineUserOnly } = options
  return {
    data: writeCallData('', { media, ...(purpose && { purpose }) }),
    timeout,
    ...(onlineUserOnly
      ? { onlineUserOnly }
      : { offlinePushInfo: { title: caller, description: `Incoming ${media} call` } }),
  }
}
