import { createStore, type StoreApi } from 'zustand/vanilla'
import { tabStorage } from './tabStorage.js'

/** Which engine the page shows. */
export type Engine = 'embedded' | 'tencent'

const KEY = 'ringkit-demo-engine'

/** The engine that was chosen, kept over a reload. */
export function createEngine(): StoreApi<Engine> {
  const engine = createStore<Engine>(() => (tabStorage.read(KEY) === 'tencent' ? 'tencent' : 'embedded'))
  engine.subscribe((chosen) => tabStorage.write(KEY, chosen))
  return engine
}
