import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watched } from '../support/csp'

interface Message {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A centre's system that listens and keeps what it is told. */
async function listens() {
  const heard: Message[] = []
  const server = createServer((sent, answer) => {
    let body = ''
    sent.on('data', (part: Buffer) => (body += part.toString()))
    sent.on('end', () => {
      heard.push({ headers: sent.headers, body })
      answer.writeHead(204).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}/hook`, heard, close: () => server.close() }
}

/** Whether one of the message’s signatures was made with the secret (Standard Webhooks 1.0). */
function isSignedWith({ headers, body }: Message, secret: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const expected = createHmac('sha256', key).update(signed).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some((each) => {
      const given = Buffer.from(each.split(',')[1] ?? '', 'base64')
      return given.length === expected.length && timingSafeEqual(given, expected)
    })
}

async function looksRight(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

/** The secret that was just shown, once. */
function secretOn(page: Page): Promise<string> {
  return page.getByLabel('The secret', { exact: true }).inputValue()
}

test('QMR-308 an endpoint is registered, tested, seen in the log, and given a new secret', async ({ browser }) => {
  test.setTimeout(300_000)
  const mis = await listens()
  const nina = await watched(browser, 'nina.nominee')
  const page = nina.page
  await page.goto('/webhooks')
  await page.getByRole('link', { name: 'Add an endpoint' }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill(mis.address)
  await page.getByRole('textbox', { name: 'Description' }).fill('Journey')
  await looksRight(page)
  await page.getByRole('button', { name: 'Add an endpoint' }).click()
  await expect(page.getByText('it is not shown again', { exact: false })).toBeVisible()
  const first = await secretOn(page)
  await looksRight(page)

  await page.goto('/webhooks')
  await page.getByRole('link', { name: 'Journey' }).click()
  await ping(page, mis.heard, 1)
  expect(isSignedWith(mis.heard[0] as Message, first)).toBe(true)
  await looksRight(page)

  await page.getByRole('button', { name: 'Make a new secret' }).click()
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  await expect(page.getByLabel('The secret', { exact: true })).toBeVisible()
  const second = await secretOn(page)
  expect(second).not.toBe(first)
  await looksRight(page)
  await ping(page, mis.heard, 2)
  // For a day both hold, so that the centre can change over in peace.
  expect(isSignedWith(mis.heard[1] as Message, first)).toBe(true)
  expect(isSignedWith(mis.heard[1] as Message, second)).toBe(true)

  await page.getByRole('button', { name: 'Remove' }).click()
  await page
    .getByRole('region', { name: /Remove this endpoint/ })
    .getByRole('button', { name: 'Remove' })
    .click()
  await expect(page.getByRole('link', { name: 'Journey' })).toHaveCount(0)
  mis.close()
  nina.policyHeld()
})

/** Sends a ping, waits until it is heard, and finds it delivered in the log. */
async function ping(page: Page, heard: readonly Message[], count: number) {
  await page.getByRole('button', { name: 'Send a ping' }).click()
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(count)
  const delivered = page.getByRole('region', { name: 'Messages' }).getByText('Delivered', { exact: true })
  await expect(async () => {
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect(delivered).toHaveCount(count, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}
