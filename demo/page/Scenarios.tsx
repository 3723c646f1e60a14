import { useStore } from 'zustand/react'
import { Icon } from '../parts/Icon.js'
import type { Scenario } from '../scenarios/createDirector.js'
import { scenarios } from '../scenarios/scenarios.js'
import { usePage } from './PageContext.js'
import { reveal } from './reveal.js'
import './scenarios.css'

/** Things to try, each at one click. */
export function Scenarios() {
  const { director } = usePage()
  const { scenario, line } = useStore(director.playing)

  function play(scenario: Scenario): void {
    // Where the phones are not beside the list, go to them.
    reveal(document.querySelector('.stage'), { block: 'nearest' })
    void director.play(scenario)
  }

  return (
    <section className="card scenarios" aria-labelledby="scenarios-heading">
      <h2 id="scenarios-heading">Try this</h2>
      <p className="scenarios-line" role="status">
        <bdi>{line || 'Pick a scene, or ring from any phone.'}</bdi>
      </p>
      <ul>
        {scenarios.map((each) => (
          <li key={each.title}>
            <button type="button" data-playing={each === scenario || undefined} onClick={() => play(each)}>
              <Icon name="play" size={14} />
              <span>
                {each.title}
                <small>
                  <bdi>{each.hint}</bdi>
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
