import { Source } from '@storybook/addon-docs/blocks'

interface CodeProps {
  of: string
  /** Its name, by which other files on the page import it. */
  file?: string
  language?: 'tsx' | 'css'
}

/** A file of `stories/examples` or `stories/recipes`, which is type-checked and, where it is a test, run. */
export function Code({ of, file, language = 'tsx' }: CodeProps) {
  return (
    <figure className="doc-code">
      {file && (
        <figcaption>
          <code>{file}</code>
        </figcaption>
      )}
      <Source code={of.trim()} language={language} />
    </figure>
  )
}
