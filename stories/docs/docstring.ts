/** The documentation is read out of the source, so that there is one text and it cannot go stale. */
const sources: Record<string, string> = import.meta.glob('../../src/{ui,react,store,hub,testing}/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The docstring of an export, by name, as Markdown. @throws if there is none */
export function docstring(name: string): string {
  // Found first and cut then: one expression for both takes seconds for a name, as it starts anew at each character.
  const exported = new RegExp(`^export (?:const|function|interface) ${name}\\b`, 'm')
  for (const source of Object.values(sources)) {
    const at = source.search(exported)
    const block = source.slice(0, Math.max(at, 0)).match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/)?.[1]
    if (block) return toMarkdown(block)
  }
  throw new Error(`There is no docstring of ${name} in src.`)
}

function toMarkdown(block: string): string {
  const text = block.replace(/^\s*\* ?/gm, '').trim()
  const [said = '', ...examples] = text.split('@example')
  const prose = said
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/@throws/g, '\n\nThrows')
    .replace(/@default/g, 'Default:')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
  return [prose, ...examples.map((example) => `\`\`\`tsx\n${example.trim()}\n\`\`\``)].join('\n\n')
}
