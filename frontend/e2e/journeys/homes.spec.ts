import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watchPolicy } from '../support/csp'
import { signIn } from '../support/signIn'

const PEOPLE = [
  ['rita.reviewer', 'Visits'],
  ['nina.nominee', 'Review'],
  ['hugh.head', 'Review'],
  ['tess.teamleader', 'Visits'],
  ['paula.platform', 'People'],
] as const

for (const [username, place] of PEOPLE) {
  test(`QMR-313 QMR-314 QMR-316 ${username} signs in and finds a home @phone`, async ({ page }) => {
    const policyHeld = await watchPolicy(page)
    await signIn(page, username)

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: place }).first()).toBeAttached()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    policyHeld()
  })
}
