import { execFileSync, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, request, test } from '@playwright/test'
import { tokenOf } from '../support/clock'
import { watchPolicy } from '../support/csp'

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:8080'
const SCRIPT = resolve(import.meta.dirname, '../../../docs/examples/worked-day.mjs')

test('QMR-298 QMR-299 QMR-303 QMR-308 a centre’s system does the worked day of the guide', async () => {
  const port = await freePort()
  const nominee = await request.newContext({
    extraHTTPHeaders: { Authorization: `Bearer ${await tokenOf('nina.nominee')}` },
  })
  const added = await nominee.post(`${BASE_URL}/api/v1/centres/10001/webhook-endpoints`, {
    data: { address: `http://localhost:${port}/hook`, description: 'Worked day', types: ['claim-gate.changed'] },
  })
  expect(added.status(), await added.text()).toBe(201)
  const { endpoint, secret } = (await added.json()) as { endpoint: { id: string }; secret: string }

  const script = spawn(process.execPath, [SCRIPT], {
    env: {
      ...process.env,
      TOUCHSTONE_URL: BASE_URL,
      CLIENT_ID: 'mis-harbour-point',
      CLIENT_SECRET: 'demo-secret-harbour-point',
      CENTRE: '10001',
      WEBHOOK_SECRET: secret,
      WEBHOOK_PORT: String(port),
    },
  })
  let said = ''
  script.stdout.on('data', (part: Buffer) => (said += part.toString()))
  script.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<number | null>((done) => script.once('exit', done))

  await expect.poll(() => said, { timeout: 60_000 }).toContain('Waiting for a webhook')
  const ping = await nominee.post(`${BASE_URL}/api/v1/webhook-endpoints/${endpoint.id}/ping`)
  expect(ping.ok(), await ping.text()).toBe(true)
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Webhook received and verified: webhook.ping')
  expect(await ended, said).toBe(0)
  expect(said).toMatch(/\d+ lines sent; in scope: true/)
  expect(said).toMatch(/Claimable|Not claimable: \S/)
  await nominee.dispose()
})

test('QMR-312 a client in TypeScript whose types are made of the contract sends, asks and reads', () => {
  test.slow()
  const frontend = resolve(import.meta.dirname, '../..')
  execFileSync(process.execPath, ['scripts/build-example.mjs', 'test-results/example'], { cwd: frontend })
  const said = execFileSync(process.execPath, ['test-results/example/claim-day.js'], {
    cwd: frontend,
    encoding: 'utf8',
    env: {
      ...process.env,
      TOUCHSTONE_URL: BASE_URL,
      CLIENT_ID: 'mis-harbour-point',
      CLIENT_SECRET: 'demo-secret-harbour-point',
      CENTRE: '10001',
      PROGRAMME_KEY: 'EXAMPLE-1',
    },
  })
  expect(said).toMatch(/^Programme EXAMPLE-1: ADDED$/m)
  expect(said).toMatch(/^(Claimable|Not claimable)$/m)
})

test('QMR-312 the interface is to be read at /docs, served by the installation itself', async ({ page }) => {
  const policyHeld = await watchPolicy(page)
  const elsewhere: string[] = []
  page.on('request', (sent) => {
    if (!sent.url().startsWith(BASE_URL) && /^https?:/.test(sent.url())) elsewhere.push(sent.url())
  })
  await page.goto('/docs')
  await expect(page.getByRole('heading', { name: /^Touchstone/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Claim', exact: true }).click()
  await expect(page.getByText('/api/v1/centres/{centre}/claim-eligibility', { exact: true })).toBeVisible()
  expect(elsewhere).toEqual([])
  policyHeld()
})

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}
