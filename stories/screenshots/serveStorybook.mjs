import { execFileSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The time at which something below a folder was written last.
 *
 * @param {string} folder
 */
async function newest(folder) {
  const files = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true })
  const times = files.filter((file) => file.isFile()).map((file) => stat(`${file.parentPath}/${file.name}`))
  return Math.max(...(await Promise.all(times)).map(({ mtimeMs }) => mtimeMs))
}

/** Serves storybook-static, built anew if it is older than what it shows. */
export async function serveStorybook() {
  const built = await stat(`${root}storybook-static/index.json`).catch(() => ({ mtimeMs: 0 }))
  const sources = await Promise.all(['src', 'stories', '.storybook'].map(newest))
  if (Math.max(...sources) > built.mtimeMs) {
    console.log('Building Storybook.')
    execFileSync('npm', ['run', '--silent', 'build-storybook'], { cwd: root, stdio: 'inherit', shell: true })
  }
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir: 'storybook-static' },
    preview: { port: 0, open: false },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
