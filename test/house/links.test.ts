import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docPages } from './docPages.js'

const inStories = readdirSync('stories', { recursive: true, encoding: 'utf8' }).map((path) => join('stories', path))
const pages = inStories.filter((path) => path.endsWith('.mdx'))
const files = [
  ...inStories.filter((path) => /\.(mdx|tsx?)$/.test(path)),
  ...readdirSync('.').filter((path) => path.endsWith('.md')),
]

/** What stands in the first group of each match, with the file it stands in. */
const found = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, target = '']) => ({ path, target })),
  )

/** As the browser finds a heading: GitHub's way, which Storybook follows. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

describe('links of the documentation', () => {
  it('lead to a page or story that exists', { timeout: 120_000 }, async () => {
    const ids = await docPages()
    const links = found(files, /\?path=\/(?:docs|story)\/([\w-]+)/g)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter(({ target }) => !ids.has(target))).toEqual([])
  })

  it('lead to a heading of the same page', () => {
    const links = found(pages, /\]\(#([^)]+)\)/g)
    expect(links.length).toBeGreaterThan(0)
    const dead = links.filter(({ path, target }) => {
      const headings = found([path], /^#+ (.+)$/gm).map((heading) => anchor(heading.target))
      return !headings.includes(target)
    })
    expect(dead).toEqual([])
  })

  it('lead to a file that exists', () => {
    const links = found(
      files.filter((path) => path.endsWith('.md')),
      /\]\((?!https?:|#)([^)#]+)/g,
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ path, target }) => !existsSync(join(dirname(path), target)))).toEqual([])
  })
})

it('each story that a page shows is there', () => {
  const shown = pages.flatMap((path) => {
    const imported = found([path], /^(import \* as \w+ from '.+\.stories)'$/gm).map(({ target }) =>
      target.split(/ as | from '/),
    )
    return found([path], /<Canvas of=\{(\w+\.\w+)/g).map(({ target }) => {
      const [module, story = ''] = target.split('.')
      const file = imported.find(([, name]) => name === module)?.[2] ?? ''
      return { path, target, file: join(dirname(path), `${file}.tsx`), story }
    })
  })
  expect(shown.length).toBeGreaterThan(5)
  const isThere = ({ file, story }: (typeof shown)[number]) =>
    existsSync(file) && new RegExp(`^export const ${story}\\b`, 'm').test(readFileSync(file, 'utf8'))
  expect(shown.filter((each) => !isThere(each))).toEqual([])
})

it('each file that ARCHITECTURE names is there', () => {
  const named = found(['ARCHITECTURE.md'], /`((?:[a-z]+\/)+\w+\.(?:tsx?|css))`/g).map(({ target }) => target)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((path) => !existsSync(path) && !existsSync(join('src', path)))).toEqual([])
})

it('the code of the README is the example that runs in the documentation', () => {
  const [, code] = readFileSync('README.md', 'utf8').match(/```tsx\n([\s\S]*?)```/) ?? []
  expect(code).toBe(readFileSync('stories/examples/FirstRing.tsx', 'utf8'))
})

it('each file that a page shows has its own name, by which the others import it', () => {
  const wrong = pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8')
    const files = new Map(
      [...text.matchAll(/import (\w+) from '[^']*?([^'/]+)\?raw'/g)].map(([, name, file]) => [name, file]),
    )
    const shown = [...text.matchAll(/<Code of=\{(\w+)\} file="([^"]+)"/g)]
    // A place in the app, and types that nothing imports, have another.
    const named = shown.filter(([, , file]) => !/\/|\.d\.ts$/.test(file ?? ''))
    return named.filter(([, name, file]) => files.get(name) !== file).map(([code]) => `${page}: ${code}`)
  })
  expect(wrong).toEqual([])
})

it('no page has a table written in pipes, which MDX shows as they stand', () => {
  expect(found(pages, /^(\s*\|.*)$/gm)).toEqual([])
})

it('TypeScript on a page is a file that is checked, or run', () => {
  // But for the code of other kits that one comes from, and for a few elements.
  const ours = pages.filter((path) => !path.includes('Migrating'))
  expect(found(ours, /^```((?:tsx?|jsx)\n[^<])/gm)).toEqual([])
  expect(found(pages, /<Code of=\{(\w+)/g).length).toBeGreaterThan(20)
})
