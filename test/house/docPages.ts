import { buildIndex } from 'storybook/internal/core-server'

/** Every page and story of the documentation by id, as Storybook itself finds them. */
export async function docPages(): Promise<ReadonlySet<string>> {
  const { entries } = await buildIndex({ configDir: '.storybook' })
  return new Set(Object.keys(entries))
}
