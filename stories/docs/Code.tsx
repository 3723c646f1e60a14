import { Source } from '@storybook/addon-docs/blocks'

/** A file of `stories/examples`, which is type-checked and, where it is a test, run. */
export function Code({ of, language = 'tsx' }: { of: string; language?: 'tsx' | 'css' }) {
  return <Source code={of.trim()} language={language} />
}
