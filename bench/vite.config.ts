import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ringkitFromSource } from '../vite.config.ts'

/** Without isolation a page gets its time in steps of 100 µs; with it, of 5 µs. */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/** The measured page: built for production, as an app is. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  plugins: [react()],
  resolve: { alias: ringkitFromSource },
  build: { target: 'es2022', emptyOutDir: true, reportCompressedSize: false, modulePreload: false },
  preview: { headers: isolation, host: '127.0.0.1' },
  logLevel: 'error',
})
