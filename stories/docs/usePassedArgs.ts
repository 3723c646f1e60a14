import type { DocsContextProps } from '@storybook/addon-docs/blocks'
import { useEffect } from 'react'

/** What Storybook tells and is told; its `core-events` are for addons only. */
const UPDATED = 'storyArgsUpdated'
const UPDATE = 'updateStoryArgs'

interface Updated {
  storyId: string
  args: Record<string, unknown>
}

interface StoryWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__?: { emit(event: string, payload: unknown): void }
}

/**
 * Hands the controls of a docs page on to the stories that stand in frames of their own, as the dialogs do: Storybook itself
 * changes only those that are rendered in the page.
 */
export function usePassedArgs({ channel }: DocsContextProps): void {
  useEffect(() => {
    const passed = new Map<string, string>()
    const names = new Set<string>()

    function pass({ storyId, args }: Updated): void {
      const frame = document.getElementById(`iframe--${storyId}`) as HTMLIFrameElement | null
      const story = (frame?.contentWindow as StoryWindow | null | undefined)?.__STORYBOOK_ADDONS_CHANNEL__
      // A frame answers with the same event, which is heard here too.
      const text = JSON.stringify(args)
      if (!story || passed.get(storyId) === text) return
      passed.set(storyId, text)
      for (const name of Object.keys(args)) names.add(name)
      // What is given no more was reset.
      const updatedArgs = Object.fromEntries([...names].map((name) => [name, args[name]]))
      story.emit(UPDATE, { storyId, updatedArgs })
    }

    channel.on(UPDATED, pass)
    return () => channel.off(UPDATED, pass)
  }, [channel])
}
