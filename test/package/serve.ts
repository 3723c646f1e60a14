import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** No inline script or style, no eval, no strings as HTML: the strictest policy that still lets an app load its own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

/** Serves a built app from `folder`, with `html` as its page, on a free loopback port. */
export async function serve(folder: string, html: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    response.setHeader('Content-Security-Policy', policy)
    if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(html)
    else if (!existsSync(path)) response.writeHead(204).end()
    else createReadStream(path).pipe(response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'text/plain'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
