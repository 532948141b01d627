import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watchPolicy } from '../support/csp'

const ISSUER = 'http://issuer.test'
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' }

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A stand-in for the identity provider and the three endpoints the shell needs: the policy and the shell are what is tested. */
async function standIn(page: Page, { accept = () => true }: { accept?: (token: string | undefined) => boolean } = {}) {
  const asked: URL[] = []
  let tokens = 0
  await page.route(`${ISSUER}/**`, async (route) => {
    const url = new URL(route.request().url())
    asked.push(url)
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS })
    if (url.pathname.endsWith('/openid-configuration')) {
      return route.fulfill({
        headers: CORS,
        json: {
          issuer: ISSUER,
          authorization_endpoint: `${ISSUER}/auth`,
          token_endpoint: `${ISSUER}/token`,
          end_session_endpoint: `${ISSUER}/logout`,
        },
      })
    }
    if (url.pathname === '/auth') {
      const back = new URL(url.searchParams.get('redirect_uri')!)
      back.searchParams.set('code', 'once')
      back.searchParams.set('state', url.searchParams.get('state')!)
      return route.fulfill({ status: 302, headers: { Location: back.href } })
    }
    if (url.pathname === '/token') {
      tokens += 1
      const claims = {
        iss: ISSUER,
        sub: 'ada',
        aud: 'web',
        exp: 4_102_444_800,
        iat: 1,
        auth_time: 1,
        preferred_username: 'ada.quill',
      }
      return route.fulfill({
        headers: CORS,
        json: {
          token_type: 'Bearer',
          access_token: `access-${tokens}`,
          refresh_token: `refresh-${tokens}`,
          id_token: `${encode({ alg: 'none' })}.${encode(claims)}.x`,
          expires_in: 300,
        },
      })
    }
    return route.fulfill({ status: 302, headers: { Location: url.searchParams.get('post_logout_redirect_uri')! } })
  })
  await page.route('**/api/v1/settings', (route) =>
    route.fulfill({
      json: { issuer: ISSUER, clientId: 'web', environment: 'TRAINING', trainingClock: true, mailbox: false },
    }),
  )
  await page.route('**/api/v1/me', (route) => {
    const token = route.request().headers()['authorization']?.replace('Bearer ', '')
    return accept(token)
      ? route.fulfill({
          json: {
            id: '1',
            name: 'Ada Quill',
            email: 'ada.quill@example.org',
            today: '2026-11-16',
            assignments: [
              {
                role: 'REVIEWER',
                roleLabel: 'Centre Quality Reviewer',
                organisationKind: 'AO',
                organisationId: '2',
                organisationName: 'Meridian Awards',
              },
            ],
          },
        })
      : route.fulfill({ status: 401, json: { title: 'Signed out', status: 401, code: 'SIGN_IN_REQUIRED' } })
  })
  // Whatever else a page asks for is not what these tests are about.
  await page.route(/\/api\/v1\/(?!settings|me$)/, (route) =>
    route.fulfill({ status: 503, json: { title: 'Away', status: 503, code: 'UNAVAILABLE' } }),
  )
  return asked
}

test('signs in, comes back to the page asked for, keeps no token in storage', async ({ page }) => {
  const expectNoViolation = await watchPolicy(page)
  const asked = await standIn(page)
  await page.goto('/nowhere?tab=dates#part')
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '/nowhere?tab=dates#part',
  )

  const authorization = asked.find((url) => url.pathname === '/auth')!
  expect(authorization.searchParams.get('code_challenge_method')).toBe('S256')
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain('access-')
  expect(stored).not.toContain('refresh-')

  await expect(page.getByText('Training clock: today is Mon 16 Nov 2026 here.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  expectNoViolation()
})

test('a token that has ended is renewed without a word', async ({ page }) => {
  await standIn(page, { accept: (token) => token !== 'access-1' })
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})

test('the account panel says who is signed in, changes the colours, signs out', async ({ page }) => {
  const expectNoViolation = await watchPolicy(page)
  await standIn(page)
  await page.goto('/nowhere')
  await page.getByRole('button', { name: 'Account of Ada Quill' }).click()
  const panel = page.getByRole('group', { name: 'My account' })
  await expect(panel).toContainText('Centre Quality Reviewer, Meridian Awards')
  await panel.getByLabel('Dark').check()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await expectAccessible(page)
  expectNoViolation()
})

test('the first Tab leads past the navigation', async ({ page }) => {
  await standIn(page)
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
})

test('says so when the server cannot be reached', async ({ page }) => {
  await page.route('**/api/v1/settings', (route) =>
    route.fulfill({ status: 503, headers: { 'Retry-After': '5' }, body: '' }),
  )
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Touchstone is not available just now')
  await expectAccessible(page)
})

test('QMR-198 opens without its server for who was signed in last, and signs in again by itself only without a question', async ({
  page,
}) => {
  const expectNoViolation = await watchPolicy(page)
  const asked = await standIn(page)
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()

  let reachable = false
  await page.route('**/api/v1/settings', (route) => (reachable ? route.fallback() : route.abort()))
  await page.goto('/visits')
  await expect(page.getByText('Last signed in: Ada Quill.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'This page needs a connection' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'My actions' }).click()
  await expect(page.getByText('Nothing is kept on this device')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  // The identity provider has forgotten the person, and was told not to ask.
  await page.route(`${ISSUER}/auth**`, (route) => {
    const url = new URL(route.request().url())
    if (url.searchParams.get('prompt') !== 'none') return route.fallback()
    asked.push(url)
    const back = new URL(url.searchParams.get('redirect_uri')!)
    back.searchParams.set('error', 'login_required')
    back.searchParams.set('state', url.searchParams.get('state')!)
    return route.fulfill({ status: 302, headers: { Location: back.href } })
  })
  reachable = true
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('The connection is back. Sign in as Ada Quill to go on.')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/actions/mine')
  const quiet = asked.filter((url) => url.searchParams.get('prompt') === 'none')
  expect(quiet).toHaveLength(1)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('The connection is back.', { exact: false })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'My actions' })).toBeVisible()
  expectNoViolation()
})
