import type { SignalingEventName } from './events.js'
import type { PendingInvitation } from './PendingInvitation.js'

// biome-ignore lint/complexity/noBannedTypes: the Tencent SDK's typings say `Function`, and a narrower type would refuse its object
type AnyHandler = Function

/**
 * What the provider and the store accept: a looser {@link SignalingClient}, which both our engines and the chat object
 * of `@tencentcloud/chat` (its typings say `String`, `Number` and `Promise<any>`) can be assigned to. `narrowClient` turns
 * it into the strict port.
 */
export interface SignalingClientLike {
  addSignalingListener(eventName: SignalingEventName, handler: AnyHandler, context?: unknown): unknown
  removeSignalingListener(eventName: SignalingEventName, handler: AnyHandler, context?: unknown): unknown
  invite(options: { userID: string; data?: string; timeout?: number; onlineUserOnly?: boolean }): Promise<unknown>
  inviteInGroup(options: {
    groupID: string
    inviteeList: string[]
    data?: string
    timeout?: number
    onlineUserOnly?: boolean
  }): Promise<unknown>
  cancel(options: { inviteID: string; data?: string }): Promise<unknown>
  accept(options: { inviteID: string; data?: string }): Promise<unknown>
  reject(options: { inviteID: string; data?: string }): Promise<unknown>
  modifyInvitation(options: { inviteID: string; data: string }): Promise<unknown>
  getSignalingInfo(message: never): unknown
  // biome-ignore lint/complexity/noBannedTypes: the Tencent SDK's typings say `String`
  getLoginUser(): string | String
  getPendingInvitations?(): Promise<PendingInvitation[]>
  // biome-ignore lint/complexity/noBannedTypes: the Tencent SDK's typings say `Number`
  getServerTime?(): number | Number | undefined
  isReady?(): boolean
  on?(eventName: string, handler: AnyHandler, context?: unknown): unknown
  off?(eventName: string, handler: AnyHandler, context?: unknown): unknown
}
