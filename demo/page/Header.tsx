import { useStore } from 'zustand/react'
import icon from '../faces/icon.svg'
import type { Look } from '../world/createLook.js'
import './header.css'
import { usePage } from './PageContext.js'

const themes: readonly { theme: Look['theme']; text: string }[] = [
  { theme: 'system', text: 'Auto' },
  { theme: 'light', text: 'Light' },
  { theme: 'dark', text: 'Dark' },
]

/** What this is, on which engine, and how it looks. */
export function Header() {
  const { world } = usePage()
  const { theme, direction } = useStore(world.look)
  return (
    <header className="header">
      <img src={icon} width="28" height="28" alt="" />
      <div className="header-brand">
        <h1>ringkit</h1>
        <p>
          <span>Engine</span> <strong>Embedded hub</strong>
        </p>
      </div>
      <fieldset className="segments">
        <legend className="visually-hidden">Theme</legend>
        {themes.map((each) => (
          <label key={each.theme}>
            <input
              type="radio"
              name="theme"
              checked={theme === each.theme}
              onChange={() => world.look.setState({ theme: each.theme })}
            />
            <span>{each.text}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="toggle"
        aria-pressed={direction === 'rtl'}
        title="Right to left"
        onClick={() => world.look.setState({ direction: direction === 'rtl' ? 'ltr' : 'rtl' })}
      >
        RTL
      </button>
    </header>
  )
}
