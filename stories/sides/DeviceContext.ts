import { createContext } from 'react'
import type { HubClient } from 'ringkit/hub'

/** The device of this side, for what only a hub's client can do. */
export const DeviceContext = createContext<HubClient | undefined>(undefined)
