import type { ReactNode } from 'react'
import './brand.css'
import './terminal.css'
import './themes.css'

const heading = { default: 'Tuesday', marigold: 'Marigold', terminal: 'ann@desk:~$ calls --follow' }

/** Names of the themes, and of the class that each hangs on; the default needs none. */
export type Theme = keyof typeof heading

/** A page of the product that wears a theme. */
export const Product = ({ theme, children }: { theme: Theme; children?: ReactNode }) => (
  <main className={`product ${theme}`}>
    <h1>{heading[theme]}</h1>
    {children}
  </main>
)
