import { expect, test, type Page } from '@playwright/test'
import { read } from '../support/api'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watched } from '../support/csp'

async function looksRight(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

/** What can be claimed at Harbour Point College, as the list to choose from calls it. */
async function claimable(): Promise<string> {
  const { items } = await read<{
    items: { claimable: boolean; programmeTitle: string; qualificationNumber: string }[]
  }>('nina.nominee', '/centres/10001/claim-eligibilities')
  const offer = items.find((each) => each.claimable)
  if (!offer) throw new Error('Nothing can be claimed at 10001')
  return `${offer.programmeTitle} (${offer.qualificationNumber})`
}

test('QMR-234 QMR-235 QMR-236 a batch of claims is prepared by one, checked by another and sent', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const programme = await claimable()
  const nina = await watched(browser, 'nina.nominee')
  const hugh = await watched(browser, 'hugh.head')
  await test.step('the nominee prepares and checks it', () => prepare(nina.page, programme))
  await test.step('the nominee cannot check twice', async () => {
    await expect(nina.page.getByText('Ask someone else.', { exact: false }).first()).toBeVisible()
  })
  await test.step('the head of centre finds it at home and checks it again', () => verify(hugh.page))
  await test.step('the nominee sends it', () => sent(nina.page))
  await test.step('a certificate that deviates is kept back and cleared', () => deviates(nina.page))
  nina.policyHeld()
  hugh.policyHeld()
})

async function prepare(nina: Page, programme: string) {
  await nina.goto('/claims')
  await nina
    .getByRole('navigation', { name: 'Parts of the claims' })
    .getByRole('link', { name: 'Batches of claims' })
    .click()
  await nina.getByRole('button', { name: 'Prepare a batch' }).click()
  await nina.getByRole('button', { name: 'Save' }).click()
  await expect(nina.getByRole('alert')).toContainText('Give the batch a reference')
  await nina.getByLabel('Reference of the batch').fill('WINTER-1')
  await nina.getByRole('combobox', { name: 'Programme' }).click()
  await nina.getByRole('option', { name: programme }).click()
  await nina.getByLabel('Learners').fill('W-1\nW-2 4/6')
  await looksRight(nina)
  await nina.getByRole('button', { name: 'Save' }).click()
  await expect(nina.getByRole('heading', { name: /^Batch WINTER-1/ })).toBeVisible()
  await nina.getByRole('button', { name: 'Record the check' }).click()
  await nina.getByLabel('What was compared').fill('The tracking sheets of both groups.')
  await nina.getByRole('button', { name: 'Record the check' }).click()
  await expect(nina.getByText('Checked once', { exact: true })).toBeVisible()
  // Who has not finished gets a claim for the units instead.
  await expect(nina.getByRole('row').filter({ hasText: 'Units, 4 of 6 units' })).toBeVisible()
  await looksRight(nina)
}

async function verify(hugh: Page) {
  await hugh.goto('/')
  await hugh
    .getByRole('listitem')
    .filter({ hasText: 'WINTER-1' })
    .getByRole('link', { name: 'Check a batch of claims a second time' })
    .click()
  await hugh.getByRole('button', { name: 'Record the second check' }).click()
  await hugh.getByLabel('What was compared').fill('The same sheets, independently.')
  await hugh.getByRole('button', { name: 'Record the second check' }).click()
  await expect(hugh.getByText('Checked twice', { exact: true })).toBeVisible()
  await looksRight(hugh)
}

async function sent(nina: Page) {
  await nina.reload()
  await nina.getByRole('button', { name: 'Mark as ready' }).click()
  await nina.getByRole('button', { name: 'Sent today' }).click()
  await nina.getByRole('button', { name: 'Certificates came today' }).click()
  await expect(nina.getByText('Certificates here', { exact: true })).toBeVisible()
}

async function deviates(nina: Page) {
  await nina.getByRole('link', { name: 'Report a certificate that deviates' }).click()
  await nina.getByRole('textbox', { name: 'Learner' }).fill('W-1')
  await nina.getByRole('combobox', { name: 'How it deviates' }).click()
  await nina.getByRole('option', { name: 'Result', exact: true }).click()
  await nina.getByLabel('What was found').fill('A pass where we have a merit.')
  await nina.getByRole('button', { name: 'Keep back and report' }).click()
  const row = nina.getByRole('row').filter({ hasText: 'W-1' }).filter({ hasText: 'merit' })
  await expect(row.getByText('Kept back')).toBeVisible()
  await looksRight(nina)
  await row.getByRole('button', { name: /^Clear/ }).click()
  await nina.getByLabel('How it was cleared').fill('A corrected one came.')
  await nina.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(row.getByText('Cleared')).toBeVisible()
}

test('QMR-237 an incident is investigated, signed off by the head of centre and reported', async ({ browser }) => {
  test.setTimeout(300_000)
  const nina = await watched(browser, 'nina.nominee')
  await nina.page.goto('/claims/incidents')
  await nina.page.getByRole('button', { name: 'Write an incident down' }).click()
  await nina.page.getByRole('combobox', { name: 'What was wrong' }).click()
  await nina.page.getByRole('option', { name: 'Too early' }).click()
  await nina.page.getByLabel('What happened').fill('Two learners were claimed before their last unit.')
  await nina.page.getByRole('button', { name: 'Save' }).click()
  await expect(nina.page.getByRole('heading', { level: 1, name: /^Early registration/ })).toBeVisible()
  await expect(nina.page.getByText('Being investigated', { exact: true })).toBeVisible()
  const address = new URL(nina.page.url()).pathname
  await nina.page.getByRole('button', { name: 'Change', exact: true }).click()
  await nina.page.getByLabel('What the investigation found').fill('The sheets of the wrong year were used.')
  await nina.page.getByRole('button', { name: 'Save' }).click()
  await expect(nina.page.getByText('The sheets of the wrong year were used.')).toBeVisible()
  await looksRight(nina.page)

  const hugh = await watched(browser, 'hugh.head')
  await hugh.page.goto(address)
  await hugh.page.getByRole('button', { name: 'Sign off' }).click()
  await looksRight(hugh.page)
  await hugh.page.getByRole('button', { name: 'Sign off' }).click()
  await expect(hugh.page.getByText('Signed off', { exact: true }).first()).toBeVisible()
  await expect(
    hugh.page
      .getByRole('main')
      .getByText(/Hugh Head/)
      .first(),
  ).toBeVisible()

  await nina.page.reload()
  await nina.page.getByRole('button', { name: 'Report to the awarding organisation' }).click()
  await nina.page.getByRole('button', { name: 'Report to the awarding organisation' }).click()
  await expect(nina.page.getByText('Reported', { exact: true })).toBeVisible()

  const quinn = await watched(browser, 'quinn.manager')
  const { id } = await read<{ id: string }>('quinn.manager', '/centres/10001')
  await quinn.page.goto(`/centres/${id}/claims/incidents`)
  await expect(quinn.page.getByRole('row').filter({ hasText: 'before their last unit' })).toBeVisible()
  await looksRight(quinn.page)
  nina.policyHeld()
  hugh.policyHeld()
  quinn.policyHeld()
})

test('QMR-249 what a standards verifier asks for stands on the centre’s home until it is sent', async ({ browser }) => {
  test.setTimeout(300_000)
  const nina = await watched(browser, 'nina.nominee')
  await nina.page.goto('/')
  await nina.page.getByRole('link', { name: 'Send the samples that a standards verifier asked for' }).first().click()
  const row = nina.page.getByRole('row').filter({ hasText: 'Marked work of four learners for unit 3.' })
  await row.getByRole('button', { name: /^Sent today/ }).click()
  await expect(row.getByText('Not sent yet')).toHaveCount(0)
  await looksRight(nina.page)
  nina.policyHeld()
})
