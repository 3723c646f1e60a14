import { Controls, Description, DocsContext, DocsStory, Primary, Stories, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { Call } from 'ringkit'
import { FactTable } from './FactTable.js'
import { factsOf } from './factsOf.js'
import { HookTable } from './HookTable.js'
import { usePassedArgs } from './usePassedArgs.js'

/** Each part, and what it is. */
function Parts() {
  const stories = useContext(DocsContext).componentStories()
  const partOf = (story: string) => (story.replace(/\s/g, '') in Call ? `Call${story.replace(/\s/g, '')}` : undefined)
  return stories.map((story) => {
    const name = partOf(story.name)
    return (
      <section key={story.id}>
        <DocsStory of={story.moduleExport} />
        {name && <FactTable of={name} part />}
      </section>
    )
  })
}

/** The page of a component, of a hook, or of all parts: what it is for, a story, its props, what it is made of, more stories. */
export default function ReferencePage({ of: name }: { of: string }) {
  usePassedArgs(useContext(DocsContext))
  if (name === 'Call') {
    return (
      <>
        <Title />
        <Description />
        <FactTable of="CallRoot" part />
        <Parts />
      </>
    )
  }
  const isHook = name.startsWith('use')
  return (
    <>
      <Title />
      <Description />
      <Primary />
      {isHook ? (
        <HookTable of={name} />
      ) : (
        <>
          <h2>Props</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="doc-scroll" tabIndex={0} aria-label="Props">
            <Controls />
          </section>
          {factsOf(name).element && (
            <>
              <h2>What it is made of</h2>
              <FactTable of={name} />
            </>
          )}
        </>
      )}
      {!isHook && <Stories title="In every state" includePrimary={false} />}
    </>
  )
}
