import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import ringkit from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed ringkit. */
    tarball: string
    /** A folder outside the repository in which the tarball is installed beside what a user has. */
    consumer: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const dev = ringkit.devDependencies

/** Packs ringkit as `npm publish` would, and installs it in an empty Vite app in a temporary folder. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'ringkit-consumer-'))
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = join(folder, `ringkit-${ringkit.version}.tgz`)
  const consumer = join(folder, 'app')
  await cp(fileURLToPath(new URL('app', import.meta.url)), consumer, { recursive: true })
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ringkit: `file:${tarball}`, react: dev.react, 'react-dom': dev['react-dom'] },
    devDependencies: {
      '@types/react': dev['@types/react'],
      '@types/react-dom': dev['@types/react-dom'],
      typescript: dev.typescript,
      'typescript-5.4': 'npm:typescript@5.4.5',
      vite: dev.vite,
    },
  }
  await writeFile(join(consumer, 'package.json'), JSON.stringify(manifest, null, 2))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'], { cwd: consumer })
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rm(folder, { recursive: true, force: true })
}
