import { sources } from './sources.js'

/** The docstring of an export, by name, as Markdown. @throws if there is none */
export function docstring(name: string): string {
  // Found first and cut then: one expression for both takes seconds for a name, as it starts anew at each character.
  const exported = new RegExp(`^export (?:const|function|interface|type) ${name}\\b`, 'm')
  for (const source of Object.values(sources)) {
    const at = source.search(exported)
    const block = source.slice(0, Math.max(at, 0)).match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/)?.[1]
    if (block) return toMarkdown(block)
  }
  throw new Error(`There is no docstring of ${name} in src.`)
}

/** The text of a docstring before its examples. */
export const said = (name: string): string => docstring(name).split('```')[0]?.trim() ?? ''

function toMarkdown(block: string): string {
  const text = block.replace(/^\s*\* ?/gm, '').trim()
  const [prose = '', ...examples] = text.split('@example')
  return [toText(prose), ...examples.map((example) => `\`\`\`tsx\n${example.trim()}\n\`\`\``)].join('\n\n')
}

/** Lines of a docstring as paragraphs, its tags as words. */
export function toText(prose: string): string {
  return prose
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/@throws/g, '\n\nThrows')
    .replace(/@param (\w+)/g, '\n\n`$1`:')
    .replace(/@default/g, 'Default:')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
}
