// client/ → dist/client, static files that need no inline script; while developing, the API is the server's on port 4000.
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/health': 'http://localhost:4000' } },
})
