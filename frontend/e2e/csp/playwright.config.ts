import { defineConfig } from '@playwright/test'
import { projects } from '../support/browser'

const port = Number(process.env.CSP_PORT ?? 4179)

/** The built screens and the kit under the production's policy, without a backend: its answers are given by the tests. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/csp',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Two cores may be shared with a build.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure' },
  projects,
  webServer: {
    command: 'npx vite build --config e2e/csp/vite.config.ts && node e2e/csp/server.mjs',
    cwd: '../..',
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
