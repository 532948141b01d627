// Draws the icons of the installed product from public/favicon.svg. Run it after the favicon has changed: npm run icons
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const root = new URL('../', import.meta.url)
const svg = readFileSync(new URL('public/favicon.svg', root), 'utf8')
const GROUND = '#1d4f6e'
mkdirSync(new URL('public/icons/', root), { recursive: true })

/** `inset`: how much of each side stays ground, because the device may cut a circle out of the icon. */
const ICONS = [
  { name: 'icon-180.png', size: 180, inset: 0, ground: GROUND },
  { name: 'icon-192.png', size: 192, inset: 0, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, inset: 0, ground: 'transparent' },
  { name: 'maskable-512.png', size: 512, inset: 0.12, ground: GROUND },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const { name, size, inset, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const inner = Math.round(size * (1 - 2 * inset))
  await page.setContent(
    `<body style="margin:0;height:${size}px;display:grid;place-items:center;background:${ground}"><img width="${inner}" height="${inner}" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></body>`,
  )
  await page.locator('img').evaluate((image) => image.decode())
  await page.screenshot({ path: new URL(`public/icons/${name}`, root).pathname, omitBackground: true })
}
await browser.close()
