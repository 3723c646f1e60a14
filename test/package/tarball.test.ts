import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, test } from 'vitest'
import { sourceFiles } from '../house/sourceFiles.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const installed = join(inject('consumer'), 'node_modules/ringkit')
const npx = (...args: string[]) => run('npx', ['--no-install', ...args], { cwd: root })
const published = (path: string) => readFileSync(join(installed, path), 'utf8')
const sources = Object.entries(sourceFiles())
const built = (path: string) => published(join('dist', path.replace(/\.tsx?$/, '.js')))

test('publint has nothing to say', async () => {
  expect(await npx('publint', '--strict', inject('tarball'))).toContain('All good!')
})

test('are the types wrong? They are not, for any way to resolve an ESM package', async () => {
  await npx('attw', inject('tarball'), '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css')
})

test('the tarball holds the build and the papers, nothing else', () => {
  expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
})

test('zustand is the only runtime dependency', () => {
  expect(Object.keys(JSON.parse(published('package.json')).dependencies)).toEqual(['zustand'])
})

test('"use client" survives the build', () => {
  const clients = sources.filter(([, code]) => code.startsWith("'use client'")).map(([path]) => path)
  expect(clients.filter((path) => !/^['"]use client['"]/.test(built(path)))).toEqual([])
  expect(clients).not.toEqual([])
})

test('the namespace Call stays a module, so that an app gets only the parts that it uses', () => {
  expect(built('index.ts')).toContain('import * as Call from "./ui/parts.js"')
})

test('checks of NODE_ENV are left to the bundler of the app', () => {
  const checking = sources.filter(([, code]) => /^[^*]*process\.env\.NODE_ENV/m.test(code)).map(([path]) => path)
  expect(checking.filter((path) => !built(path).includes('process.env.NODE_ENV'))).toEqual([])
  expect(checking).not.toEqual([])
})

test('the build names no path of the machine that made it', () => {
  const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
  const text = files.filter((path) => /\.(js|ts|css)$/.test(path)).map((path) => published(join('dist', path)))
  expect(text.join('\n')).not.toContain(root.replace(/\/$/, ''))
})
