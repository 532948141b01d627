import { expect, request, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { watchPolicy } from '../support/csp'
import { signIn } from '../support/signIn'

const BASE_URL = process.env.BASE_URL ?? 'http://localhost:8080'

interface Made {
  readonly clientId: string
  readonly secret: string
  readonly tokenAddress: string
}

test('QMR-298 the nominee makes an account for a system; it works with the real sign-in, is rotated and revoked', async ({
  page,
}) => {
  const policyHeld = await watchPolicy(page)
  await signIn(page, 'nina.nominee', { path: '/machines/new' })
  const name = `Timetable ${Date.now()}`
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByRole('textbox', { name: /^What it is for/ }).fill('Reads programmes')
  await page.getByRole('textbox', { name: /^Who looks after it/ }).fill('IT service desk')
  await page.getByRole('checkbox', { name: /^read your centre/ }).check()
  await page.getByRole('button', { name: 'Make a machine account' }).click()
  const first = await shown(page)
  expect(first.clientId).toMatch(/^touchstone-10001-/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to the machine account' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByText(first.secret)).toHaveCount(0)

  const early = await tokenFor(first)
  expect(await status(early, '/me')).toBe(200)
  expect(await status(early, '/centres/10001')).toBe(200)
  expect(await status(early, '/centres/20001')).toBe(404)
  expect(await status(early, '/centres/10001/claim-eligibilities')).toBe(403)

  await page.getByRole('button', { name: 'Make a new credential' }).click()
  await page.getByRole('combobox', { name: /stays good for/ }).selectOption('3')
  await page.getByRole('button', { name: 'Make a new credential' }).click()
  const second = await shown(page)
  expect(second.clientId).not.toBe(first.clientId)
  const late = await tokenFor(second)
  expect(await status(await tokenFor(first), '/me')).toBe(200)
  expect(await status(late, '/me')).toBe(200)

  await page.getByRole('button', { name: 'End the replaced credential now' }).click()
  await page.getByRole('button', { name: 'End the replaced credential now' }).click()
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  expect(await status(early, '/me')).toBe(401)
  expect(await status(late, '/me')).toBe(200)

  await page.getByRole('button', { name: 'Revoke' }).click()
  await page.getByRole('textbox', { name: /Reason/ }).fill('Only tried out')
  await page.getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('Revoked', { exact: true }).first()).toBeVisible()
  expect(await status(late, '/me')).toBe(401)
  // The clients themselves go within a minute.
  await expect.poll(() => answerFor(second), { timeout: 100_000, intervals: [5_000] }).toBe(401)
  policyHeld()
})

/** What is shown after a credential was made. */
async function shown(page: Page): Promise<Made> {
  await expect(page.getByText('Copy the secret now')).toBeVisible()
  const value = (label: string) => page.getByRole('textbox', { name: label, exact: true }).inputValue()
  return {
    clientId: await value('Client id'),
    secret: await value('Secret'),
    tokenAddress: await value('Address for tokens'),
  }
}

async function ask({ clientId, secret, tokenAddress }: Made) {
  const api = await request.newContext()
  const answer = await api.post(tokenAddress, {
    form: { grant_type: 'client_credentials', client_id: clientId, client_secret: secret },
  })
  const found = { status: answer.status(), body: (await answer.json()) as { access_token?: string } }
  await api.dispose()
  return found
}

async function tokenFor(made: Made): Promise<string> {
  const { body, status } = await ask(made)
  expect(status).toBe(200)
  return body.access_token ?? ''
}

const answerFor = async (made: Made) => (await ask(made)).status

async function status(token: string, path: string): Promise<number> {
  const api = await request.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${token}` } })
  const answer = await api.get(`${BASE_URL}/api/v1${path}`)
  await api.dispose()
  return answer.status()
}
