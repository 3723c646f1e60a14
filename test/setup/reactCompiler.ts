import { transformAsync } from '@babel/core'
import type { Plugin } from 'vite'

/** A hook of ours that the compiler refuses is a mistake. Elsewhere it leaves alone what it refuses, as it does in an app. */
const strict = (id: string) => id.includes('/src/react/')

/** Compiles the components and hooks of src/ and test/ with React Compiler, as an app that uses it compiles its own. */
export function reactCompiler(): Plugin {
  return {
    name: 'ringkit:react-compiler',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: /node_modules/ } },
      async handler(code, id) {
        const compiled = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['typescript', 'jsx'] },
          plugins: [
            ['babel-plugin-react-compiler', { target: '19', panicThreshold: strict(id) ? 'all_errors' : 'none' }],
          ],
        })
        return compiled?.code ? { code: compiled.code, map: compiled.map ?? null } : null
      },
    },
  }
}
