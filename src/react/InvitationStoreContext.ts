'use client'

import { createContext } from 'react'
import type { InvitationStore } from '../store/InvitationStore.js'

/** Holds the store of the nearest `SignalingProvider`. */
export const InvitationStoreContext = /* @__PURE__ */ createContext<InvitationStore | undefined>(undefined)
