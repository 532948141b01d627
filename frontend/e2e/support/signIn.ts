import { expect, type Browser, type Page } from '@playwright/test'

/** Every sample account's password; for demonstration only. */
const PASSWORD = process.env.TOUCHSTONE_PASSWORD ?? 'touchstone'

/** Opens a page of the product and signs in through the identity provider's own form, as a person would. */
export async function signIn(page: Page, username: string, { path = '/', password = PASSWORD } = {}): Promise<void> {
  await page.goto(path)
  await fillSignIn(page, username, password)
  await expect(page.getByRole('button', { name: /^Account of / })).toBeVisible({ timeout: 30_000 })
}

/** The identity provider's form alone: also for signing in again before a signature. */
export async function fillSignIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  const name = page.locator('#username')
  const secret = page.locator('#password')
  await expect(secret).toBeVisible({ timeout: 30_000 })
  // Signing in again, the name is given already.
  if (await name.isEditable().catch(() => false)) await name.fill(username)
  await secret.fill(password)
  await page.locator('#kc-login').click()
}

/** Another person in their own window: `const nominee = await personOf(browser, 'nina.nominee')`. Close it with `nominee.context().close()`. */
export async function personOf(browser: Browser, username: string, options: { path?: string } = {}): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, username, options)
  return page
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of / }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
}
