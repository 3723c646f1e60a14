import { composeStories, setProjectAnnotations } from '@storybook/react-vite'
import preview from '../../.storybook/preview.tsx'

interface Shown {
  /** `Component › Story`. */
  name: string
  /** Shows it in place of the one before, and plays it. */
  run: () => Promise<void>
}

type Module = Parameters<typeof composeStories>[0]

setProjectAnnotations([preview])

const modules = import.meta.glob<Module>(
  // Without the stylesheet the look is the browser's.
  ['../../stories/components/*.stories.tsx', '!**/Headless.*'],
  { eager: true },
)

/** Every story of a component, so that a new one is looked at by itself. */
export const eachStory: readonly Shown[] = Object.entries(modules).flatMap(([path, module]) => {
  const file = path.match(/([\w.]+)\.stories/)?.[1]
  return Object.entries(composeStories(module)).map(([name, story]) => ({
    name: `${file} › ${name}`,
    run: () => (story as { run: () => Promise<void> }).run(),
  }))
})
