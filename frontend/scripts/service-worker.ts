// Builds dist/sw.js after the screens: src/sw.ts with the list of the files that open the product without a network.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import { filesFor } from './offline-files.ts'

/** Beside the modules: what every page needs. */
const PLAIN = ['index.html', 'colour-scheme.js', 'favicon.svg', 'manifest.webmanifest']

/** A Vite plugin. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'touchstone-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const dist = join(config.root, config.build.outDir)
      const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
      const files = filesFor(manifest).map((file) => ({ url: `/${file}`, revision: null }))
      const plain = PLAIN.map((file) => ({
        url: `/${file}`,
        revision: createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex')
          .slice(0, 16),
      }))
      await build({
        configFile: false,
        root: config.root,
        logLevel: 'warn',
        publicDir: false,
        define: {
          __FILES__: JSON.stringify([...plain, ...files]),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          outDir: dist,
          emptyOutDir: false,
          copyPublicDir: false,
          rollupOptions: {
            input: join(config.root, 'src/sw.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      })
    },
  }
}
