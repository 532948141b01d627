import { devices } from '@playwright/test'

/** Debian's Chromium; never a downloaded one. */
const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  // Keeps the browser off the network beyond the pages themselves.
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

const base = { ...devices['Desktop Chrome'], locale: 'en-GB', timezoneId: 'Europe/London', launchOptions }

/** The two sizes every screen has to work at. */
export const desktop = { ...base, viewport: { width: 1280, height: 800 } }
export const phone = { ...base, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
