'use client'

import { createContext } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Users } from './createUsers.js'

/** Holds the users of the nearest `SignalingProvider`. */
export const UsersContext = /* @__PURE__ */ createContext<Users>(
  /* @__PURE__ */ createStore(() => ({ get: () => undefined })),
)
