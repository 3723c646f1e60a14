import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ringkitFromSource } from '../vite.config.ts'

// Storybook's own: the library build at the root must not reach it.
export default defineConfig({
  plugins: [react()],
  resolve: { alias: ringkitFromSource },
  build: { chunkSizeWarningLimit: 2000 },
})
