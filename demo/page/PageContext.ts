import { createContext, useContext } from 'react'
import type { Director } from '../scenarios/createDirector.js'
import type { World } from '../world/createWorld.js'

/** What the components of the page share. */
export interface PageContextValue {
  readonly world: World
  readonly director: Director
}

export const PageContext = createContext<PageContextValue | undefined>(undefined)

/** @throws Error outside of the page */
export function usePage(): PageContextValue {
  const page = useContext(PageContext)
  if (!page) throw new Error('usePage is for components of the page.')
  return page
}
