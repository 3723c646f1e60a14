import { lazy, Suspense } from 'react'
import { docstring } from './docstring.js'

/** Apart, for it brings all of Storybook's blocks along: a story that is run alone, as in tests, has no page. */
const ReferencePage = lazy(() => import('./ReferencePage.js'))

/** Story parameters: the page of a component or hook begins with its docstring, and has a table of all it is made of. */
export const described = (name: string, description = docstring(name)) => ({
  docs: {
    description: { component: description },
    page: () => (
      <Suspense>
        <ReferencePage of={name} />
      </Suspense>
    ),
  },
})
