import { useStore } from 'zustand/react'
import icon from '../faces/icon.svg'
import type { Engine } from '../world/createEngine.js'
import type { Look } from '../world/createLook.js'
import './header.css'
import { usePage } from './PageContext.js'
import { Segments } from './Segments.js'

const engines: readonly { value: Engine; text: string }[] = [
  { value: 'embedded', text: 'Embedded hub' },
  { value: 'tencent', text: 'Tencent Chat' },
]

const themes: readonly { value: Look['theme']; text: string }[] = [
  { value: 'system', text: 'Auto' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
]

/** What this is, on which engine, and how it looks. */
export function Header() {
  const { world } = usePage()
  const engine = useStore(world.engine)
  const { theme, direction } = useStore(world.look)
  return (
    <header className="header">
      <img src={icon} width="28" height="28" alt="" />
      <h1>ringkit</h1>
      <div className="header-engine">
        <Segments
          legend="Engine"
          name="engine"
          options={engines}
          value={engine}
          onChange={(value) => world.engine.setState(value)}
        />
      </div>
      <Segments
        legend="Theme"
        name="theme"
        options={themes}
        value={theme}
        onChange={(value) => world.look.setState({ theme: value })}
      />
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
