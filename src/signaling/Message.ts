/**
 * A chat message, as far as signaling needs it: the fields and names of the Tencent SDK's `Message`. Every step of an
 * invitation that is not online-only leaves one.
 */
export interface Message {
  ID: string
  /** Always `'TIMCustomElem'` for signaling. */
  type: string
  /** `data` is the JSON text of the step, see `getSignalingInfo`. */
  payload: { data: string; description: string; extension: string }
  /** `C2C` + userID, or `GROUP` + groupID. */
  conversationID: string
  conversationType: 'C2C' | 'GROUP'
  /** userID of the sender. */
  from: string
  /** userID or groupID. */
  to: string
  /** `'out'` on devices of the sender, else `'in'`. */
  flow: 'in' | 'out'
  /** Seconds since 1970, in the engine's time. */
  time: number
  status: 'success' | 'fail'
  priority: 'High'
  cloudCustomData: string
  /** True once `modifyInvitation` changed it. */
  isModified: boolean
}
