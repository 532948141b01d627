import { defineConfig } from '@playwright/test'
import { desktop, phone } from './e2e/support/browser'

const KIT_PORT = Number(process.env.KIT_PORT ?? 4179)
const kit = { testDir: 'e2e/csp', use: { baseURL: `http://localhost:${KIT_PORT}` } }
const journeys = { testDir: 'e2e/journeys', testIgnore: /screens\.spec\.ts/ }
const screens = { testDir: 'e2e/journeys', testMatch: /screens\.spec\.ts/, fullyParallel: true }

/**
 * `desktop` and `phone`: the journeys against a running stack (BASE_URL, as `./run` prints it). A journey is run on the phone too when its
 * title carries `@phone`, and only there with `@phone-only`.
 * `screens-desktop` and `screens-phone`: a look at every screen of everybody. They only read, so several may look at once; `npm run e2e`
 * runs them by themselves after the journeys.
 * `kit-desktop` and `kit-phone`: the built screens and the ui kit under the production's content security policy, without a backend.
 */
export default defineConfig({
  outputDir: 'test-results/run',
  // One stack, one browser at a time: the journeys share its data and its clock.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Two cores may be shared with the stack.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    // What cannot be clicked or typed into says so, instead of using up the whole journey's time.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // A journey that is about it allows it: otherwise it would answer where a journey wants to.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'kit-desktop', ...kit, use: { ...desktop, ...kit.use } },
    { name: 'kit-phone', ...kit, use: { ...phone, ...kit.use } },
    { name: 'desktop', ...journeys, use: desktop, grepInvert: /@phone-only/ },
    { name: 'phone', ...journeys, use: phone, grep: /@phone/ },
    { name: 'screens-desktop', ...screens, use: desktop },
    { name: 'screens-phone', ...screens, use: phone, grep: /@phone/ },
  ],
  // Only the kit's own projects ask it; building it takes a while.
  webServer: process.env.NO_KIT
    ? undefined
    : {
        command: 'vite build --config e2e/csp/vite.config.ts && node e2e/csp/server.mjs',
        env: { KIT_PORT: String(KIT_PORT) },
        port: KIT_PORT,
        reuseExistingServer: false,
        timeout: 180_000,
      },
})
