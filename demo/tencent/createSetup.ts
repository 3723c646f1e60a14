import { createStore, type StoreApi } from 'zustand/vanilla'
import { tabStorage } from '../world/tabStorage.js'

/** What a user signs in with. As text: it is what the fields hold. */
export interface Credentials {
  readonly sdkAppID: string
  readonly userID: string
  readonly userSig: string
}

/** Whom to ring: one, or members of a group. */
export interface Whom {
  readonly userID: string
  readonly groupID: string
  /** With commas between. */
  readonly members: string
}

/** Who does the signaling: ringkit over the chat's messages, or the module of the SDK. */
export type Way = 'ringkit' | 'sdk'

/** What the page and the phone know of the Tencent engine. */
export interface Setup {
  readonly credentials: Credentials
  readonly whom: Whom
  readonly way: Way
  /** Somebody signed in and did not sign out: a phone that is loaded afresh signs in by itself. */
  readonly staysIn: boolean
  /** Something rings. */
  readonly ringing: boolean
}

/** What is kept over a reload. */
interface Kept {
  credentials?: Omit<Credentials, 'userSig'>
  whom?: Whom
  way?: Way
}

/** The phone on Tencent Chat, as the log and the address of its page name it. */
export const DEVICE = 'tencent'

const KEY = 'ringkit-demo-tencent'

/**
 * What was typed and chosen is kept while the page is there, and over a reload for as long as its tab is open; but the UserSig only
 * while the page is there: whoever has it is that user.
 */
export function createSetup(): StoreApi<Setup> {
  const { credentials, whom, way } = read()
  const setup = createStore<Setup>(() => ({
    credentials: { sdkAppID: '', userID: '', ...credentials, userSig: '' },
    whom: { userID: '', groupID: '', members: '', ...whom },
    way: way ?? 'ringkit',
    staysIn: false,
    ringing: false,
  }))
  setup.subscribe(({ credentials: { sdkAppID, userID }, whom, way }) => {
    const kept: Kept = { credentials: { sdkAppID, userID }, whom, way }
    tabStorage.write(KEY, JSON.stringify(kept))
  })
  return setup
}

function read(): Kept {
  return JSON.parse(tabStorage.read(KEY) ?? '{}') as Kept
}
