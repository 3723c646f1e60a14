import { nameOf } from './people.js'

/** One device on the stage. */
export interface Device {
  readonly deviceID: string
  readonly userID: string
  readonly kind: 'phone' | 'tablet'
  /** Whether its link to the hub is up. */
  readonly online: boolean
  /** Its page has loaded. */
  readonly loaded: boolean
  /** Something rings on it. */
  readonly ringing: boolean
  /** Goes up when its page is loaded afresh. */
  readonly loads: number
}

/** "Ann’s phone" */
export function titleOf({ userID, kind }: Pick<Device, 'userID' | 'kind'>): string {
  return `${nameOf(userID)}’s ${kind}`
}

/** "Ann", "Ann 2" */
export function shortTitleOf({ userID, kind }: Pick<Device, 'userID' | 'kind'>): string {
  return kind === 'phone' ? nameOf(userID) : `${nameOf(userID)} 2`
}
