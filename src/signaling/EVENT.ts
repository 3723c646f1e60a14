/**
 * The client events beside signaling that ringkit reads, for `client.on` and `client.off`; same names and values as
 * `TencentCloudChat.EVENT`.
 */
export const EVENT = {
  /** Signed in: every call may be made. */
  SDK_READY: 'sdkStateReady',
  /** Signed out. */
  SDK_NOT_READY: 'sdkStateNotReady',
  /** The link to the service changed; `data.state` is `'connected' | 'connecting' | 'disconnected'`. */
  NET_STATE_CHANGE: 'netStateChange',
  /** Messages arrived; `data` is the list of them. */
  MESSAGE_RECEIVED: 'onMessageReceived',
  /** Messages were edited; `data` is the list of them. */
  MESSAGE_MODIFIED: 'onMessageModified',
  /** Something went wrong inside the client that no promise tells; `data` is `{ code, message, error }`. */
  ERROR: 'error',
} as const
