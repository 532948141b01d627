/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/service-worker.ts'

const backend = process.env.TOUCHSTONE_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), serviceWorker()],
  build: {
    // A data: address in a style sheet would break font-src 'self'.
    assetsInlineLimit: 0,
    // The budget script and the list of first-load files read it.
    manifest: true,
    // The budget script judges the size, gzipped and per route.
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    // The polyfill is not needed by the browsers we support.
    modulePreload: { polyfill: false },
  },
  server: {
    // `npm run dev` shows the screens with hot reload against a running backend.
    proxy: Object.fromEntries(['/api', '/q', '/openapi', '/docs'].map((path) => [path, backend])),
  },
  test: {
    environment: 'jsdom',
    // A worker per file costs more than it saves on small machines.
    maxWorkers: 2,
    // Generous: a test waits for a condition, and the cores may be busy with the back end's tests.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/shared/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
