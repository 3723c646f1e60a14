import { useStore } from 'zustand/react'
import type { Way } from '../tencent/createSetup.js'
import { usePage } from './PageContext.js'
import './tencent.css'

const ways: readonly { way: Way; code: string; title: string; hint: string }[] = [
  {
    way: 'ringkit',
    code: 'createTencentClient({ chat })',
    title: 'ringkit’s client',
    hint: 'Signaling as messages: rings with the native SDKs, without the faults of the SDK’s own module.',
  },
  {
    way: 'sdk',
    code: 'client={chat}',
    title: 'The SDK’s own signaling',
    hint: 'The chat as it is, straight to the provider, with the faults of its module, as far as the store cannot mend them.',
  },
]

/** Who does the signaling over the chat; it can be changed at any time, what rings is let go then. */
export function WayPanel() {
  const { world } = usePage()
  const { way } = useStore(world.tencent)
  return (
    <section className="card" aria-labelledby="way-heading">
      <h2 id="way-heading">Signaling by</h2>
      <fieldset className="ways">
        <legend className="visually-hidden">Signaling by</legend>
        {ways.map((each) => (
          <label key={each.way}>
            <input
              type="radio"
              name="way"
              checked={each.way === way}
              onChange={() => world.tencent.setState({ way: each.way })}
            />
            <span>
              <strong>{each.title}</strong>
              <code dir="ltr">{each.code}</code>
              <small>
                <bdi>{each.hint}</bdi>
              </small>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
