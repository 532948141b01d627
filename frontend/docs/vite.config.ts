import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The page at /docs: apart from the screens, so that neither their first load nor their offline files carry it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/docs/',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../dist/docs', import.meta.url)),
    emptyOutDir: true,
    // A data: address in a style sheet would break font-src 'self'.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
})
