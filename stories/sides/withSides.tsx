import type { Decorator } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import type { Shown } from '../world/loadWorld.js'
import { useKept } from '../world/useKept.js'
import '../world/stories.css'
import { Sides } from './Sides.js'

function KeptSides({ id, known, children }: { id: string; known: Shown; children: ReactNode }) {
  useKept(id, known)
  return <Sides world={known.world}>{children}</Sides>
}

/** Shows a story twice: as Ann sees it, and as Bob does. */
export const withSides: Decorator = (Story, { id, loaded }) => (
  <KeptSides id={id} known={loaded as Shown}>
    <Story />
  </KeptSides>
)
