import { parseSync } from 'vite'

/** What a module names as another: `specifier` is undefined when it is computed, so that nobody can tell. */
export interface Import {
  specifier: string | undefined
  reExport: boolean
}

const naming = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TSImportType',
  'TSExternalModuleReference',
])

/** Every module that `code` names: static, dynamic, type-only, re-exported, `import('…').Type` and `import x = require('…')`. */
export function importsOf(path: string, code: string): Import[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const found: Import[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, source, expression } = node as Record<string, unknown>
    if (typeof type === 'string' && naming.has(type)) {
      const named = (source ?? (type === 'TSExternalModuleReference' ? expression : undefined)) as
        | { value?: unknown }
        | null
        | undefined
      if (named) {
        const specifier = typeof named.value === 'string' ? named.value : undefined
        found.push({ specifier, reExport: type.startsWith('Export') })
      }
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(program)
  return found
}
