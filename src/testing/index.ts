export { createVirtualClock, type VirtualClock } from './createVirtualClock.js'
