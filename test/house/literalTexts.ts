import { parseSync } from 'vite'

/** Props whose value is read or heard. */
const READ = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|children)$/

interface Node {
  type?: unknown
  [key: string]: unknown
}

/** Where the text of an expression can come from; a text that is only compared with is not among them. */
function sources(node: Node): unknown[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return [node.expression]
    case 'ConditionalExpression':
      return [node.consequent, node.alternate]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!==' ? [] : [node.left, node.right]
    case 'ArrayExpression':
      return node.elements as unknown[]
    case 'TemplateLiteral':
      return [...(node.quasis as unknown[]), ...(node.expressions as unknown[])]
    default:
      return []
  }
}

function textsOf(value: unknown): string[] {
  const node = value as Node | null
  if (!node) return []
  const text =
    node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.type === 'Literal' && node.value
  if (typeof text === 'string') return /\p{L}/u.test(text) ? [text.trim()] : []
  return sources(node).flatMap(textsOf)
}

/** Every text with a letter that a module gives to the page itself: between tags, or in a prop that is read or heard. */
export function literalTexts(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    const name = (node.name ?? node.key) as { name?: string; value?: unknown } | undefined
    const key = String(name?.name ?? name?.value)
    if (node.type === 'JSXText' && /\p{L}/u.test(String(node.value))) found.push(String(node.value).trim())
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') found.push(...inside(node.children as Node[]))
    if ((node.type === 'JSXAttribute' || node.type === 'Property') && READ.test(key)) found.push(...textsOf(node.value))
    for (const child of Object.values(node)) visit(child)
  }
  visit(program)
  return found
}

const inside = (children: readonly Node[]): string[] =>
  children.flatMap((child) => (child.type === 'JSXExpressionContainer' ? textsOf(child) : []))
