import { docstring } from './docstring.js'

/** Story parameters: the page of a component or hook begins with its docstring. */
export const described = (name: string) => ({ docs: { description: { component: docstring(name) } } })
