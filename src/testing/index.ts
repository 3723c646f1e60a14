export { createFaultyNetwork, type FaultyNetworkOptions, type NetworkFaults } from './createFaultyNetwork.js'
export { createTestHub, type FailingVerb, type Faults, type TestHub, type TestHubOptions } from './createTestHub.js'
export { createVirtualClock, type VirtualClock } from './createVirtualClock.js'
