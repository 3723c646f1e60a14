/** The bundler writes the value here; in a browser without a bundler the name does not exist. */
declare const process: { env: { NODE_ENV?: string } }

const warned = /* @__PURE__ */ new Set<string>()

/**
 * Tells the developer about a likely mistake, once per `key` for as long as the page lives. The only place where ringkit
 * writes to the console. In a production build nothing is left of it, nor of the texts that it is called with (keep them
 * literal, so that bundlers can see it). A text that takes work to make may be a function: it is called once, and not in
 * production; `''` is no warning. Silent where `process.env.NODE_ENV` is neither there nor replaced.
 */
export function warnOnce(key: string, text: string | (() => string)): void {
  // Not `typeof process`: bundlers replace only the whole of `process.env.NODE_ENV`, and then the browser has no `process`.
  try {
    if (process.env.NODE_ENV !== 'production') {
      if (warned.has(key)) return
      warned.add(key)
      const said = typeof text === 'string' ? text : text()
      if (said) console.warn(`ringkit: ${said}`)
    }
  } catch {}
}
