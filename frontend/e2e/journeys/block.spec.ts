import { expect, test, type Page } from '@playwright/test'
import { read, send } from '../support/api'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watched } from '../support/csp'
import { Machine } from '../support/machine'
import { dayLabel } from '../support/visit'

interface Row {
  readonly id: string
  readonly centreName: string
  readonly undecided: readonly string[]
}

/** The block of the centre that waits for a decision, as the sample data leave it. */
async function undecided(centre: string): Promise<Row> {
  const { items } = await read<{ items: Row[] }>('quinn.manager', '/certification-blocks?undecided=true')
  const found = items.find(({ centreName }) => centreName === centre)
  if (!found) throw new Error(`No recommendation waits at ${centre}`)
  return found
}

async function decide(quinn: Page) {
  await quinn.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(quinn.getByText('Decided', { exact: true })).toBeVisible()
}

async function today(): Promise<string> {
  return (await read<{ today: string }>('quinn.manager', '/me')).today
}

async function state(centre: string): Promise<string> {
  const answer = await read<{ state: string }>('quinn.manager', `/centres/${centre}/certification-status`)
  return answer.state
}

test('QMR-212 to QMR-231 QMR-233 QMR-303 a block is applied, explained to the centre, put right by a plan and released, with a machine asking the gate', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const block = await undecided('Elderflower Training')
  const mis = await Machine.of('elderflower', '11005')
  // Recommended, a block stops nothing yet.
  await mis.hearsYes()
  const batch = await claims(mis)
  expect(batch.state).toBe('PREPARED')
  const quinn = await watched(browser, 'quinn.manager')
  await test.step('the quality manager finds it and applies it', () => apply(quinn.page, block))
  const since = await today()
  expect(await state('11005')).toBe('BLOCKED')
  await mis.hearsBlocked(block.id, since)
  await ezraLeads('11005')
  const centre = await watched(browser, 'ezra.exams')
  await test.step('the centre reads why and what to do', () => explain(centre.page))
  await test.step('the centre sees its claims held', () => seesBatch(centre.page, batch, 'Held by a block'))
  await test.step('the quality manager proposes a plan', () => propose(quinn.page, block))
  await mis.hearsNothingNew()
  await test.step('the centre agrees to it', () => agree(centre.page, block))
  await mis.hearsBlocked(block.id, since, since)
  await test.step('the centre does it', () => done(centre.page, block))
  await mis.hearsNothingNew()
  await test.step('the progress report releases the block', () => release(quinn.page, block))
  expect(await state('11005')).toBe('CLEAR')
  await mis.hearsYes()
  await test.step('the claims go on where they stood', () => seesBatch(centre.page, batch, 'Prepared'))
  await centre.page.goto('/')
  await expect(centre.page.getByRole('heading', { name: /^Certification is blocked/ })).toHaveCount(0)
  quinn.policyHeld()
  centre.policyHeld()
})

async function apply(quinn: Page, block: Row) {
  await quinn.goto('/certification-blocks?show=undecided')
  await quinn.getByRole('link', { name: block.centreName }).click()
  await expect(quinn.getByRole('heading', { name: 'Decide', level: 2 })).toBeVisible()
  await expectAccessible(quinn)
  await expectNoSidewaysScroll(quinn)
  await quinn.getByLabel('Agree: the level stays, certificates stop').check()
  await expect(quinn.getByText(/^Certification is blocked from today for QO\.3/)).toBeVisible()
  await quinn.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(quinn.getByRole('alert')).toContainText('Say what the serious concern is')
  await quinn.getByLabel('The serious concern, as the centre reads it').fill('Nobody checks who is registered.')
  await quinn.getByLabel('What support the centre gets meanwhile').fill('The adviser comes for a day.')
  await decide(quinn)
  await expect(quinn.getByText('Applied', { exact: true }).first()).toBeVisible()
}

/** Invented people cannot sign in: the examinations officer of the sample becomes the blocked centre's head. */
async function ezraLeads(number: string) {
  const centre = await read<{ id: string }>('otto.admin', `/centres/${number}`)
  const heads = await read<{ items: { id: string }[] }>(
    'otto.admin',
    `/assignments?organisation=${centre.id}&role=HEAD_OF_CENTRE&inEffect=true`,
  )
  for (const { id } of heads.items) await send('otto.admin', `/assignments/${id}/end`, { reason: 'Left the centre.' })
  const { items } = await read<{ items: { id: string; name: string }[] }>('otto.admin', '/people?q=Ezra')
  await send('otto.admin', '/assignments', {
    personId: items.find(({ name }) => name === 'Ezra Exams')?.id,
    role: 'HEAD_OF_CENTRE',
    organisationKind: 'CENTRE',
    organisationId: centre.id,
  })
}

async function explain(centre: Page) {
  await centre.goto('/')
  const banner = centre.getByRole('region', { name: 'Certification is blocked at Elderflower Training' })
  await expect(banner).toContainText('No BTEC certificates are issued since')
  await expect(banner).toContainText('QO.3')
  await expect(banner).toContainText('Nobody checks who is registered.')
  await expect(banner).toContainText('Quinn Manager')
  await expectAccessible(centre)
  await expectNoSidewaysScroll(centre)
  await banner.getByRole('link', { name: 'Reasons, plan and what to do' }).click()
  await expect(centre.getByText('Registrations, teaching and assessment.', { exact: false }).first()).toBeVisible()
  await expectAccessible(centre)
}

interface Batch {
  readonly id: string
  readonly reference: string
  readonly state: string
}

/** The centre's system puts claims together. */
async function claims(mis: Machine): Promise<Batch> {
  const lines = ['L-1', 'L-2'].map((learner) => ({ programme: mis.programme, learner }))
  const answer = await mis.send(
    'POST',
    '/claim-batches',
    { centre: mis.centre, reference: 'JOURNEY', lines },
    { 'Idempotency-Key': `block-${mis.centre}` },
  )
  return (await answer.json()) as Batch
}

async function seesBatch(centre: Page, batch: Batch, state: string) {
  const { centreId } = await read<{ centreId: string }>('quinn.manager', `/claim-batches/${batch.id}`)
  await centre.goto(`/centres/${centreId}/claims/batches`)
  const row = centre.getByRole('row').filter({ hasText: batch.reference })
  await expect(row.getByText(state, { exact: true })).toBeVisible()
  await expectAccessible(centre)
  await expectNoSidewaysScroll(centre)
}

async function propose(quinn: Page, block: Row) {
  // The centre has a new head since this page was read.
  await quinn.goto(`/certification-blocks/${block.id}`)
  await quinn.getByRole('button', { name: 'Write the plan' }).click()
  await quinn.getByLabel('What is to be done').fill('Check every registration with a second person.')
  await quinn.getByLabel('Due').click()
  await quinn.getByRole('button', { name: dayLabel(await today()), exact: true }).click()
  await quinn.getByLabel('Who does it').selectOption({ label: 'Ezra Exams' })
  await quinn.getByRole('button', { name: 'Propose this plan' }).click()
  await expect(quinn.getByText('Plan proposed')).toBeVisible()
}

async function agree(centre: Page, block: Row) {
  await centre.goto(`/certification-blocks/${block.id}`)
  await centre.getByRole('button', { name: 'Agree to this plan' }).click()
  await expect(centre.getByText('Plan agreed')).toBeVisible()
}

async function done(centre: Page, block: Row) {
  await centre.goto(`/certification-blocks/${block.id}`)
  await centre.getByRole('button', { name: /^Mark “Check every registration/ }).click()
  const panel = centre.getByRole('region', { name: /^Mark “Check every registration/ })
  await panel.getByLabel('What was done').fill('Two people sign every list.')
  await panel.getByRole('button', { name: 'Mark as done' }).click()
  await expect(centre.getByText('Marked as done')).toBeVisible()
}

async function release(quinn: Page, block: Row) {
  await quinn.goto(`/certification-blocks/${block.id}`)
  await quinn.getByRole('button', { name: 'Submit the progress report' }).click()
  await quinn.getByLabel('How the centre solved it').fill('Registrations are checked by two people.')
  await quinn.getByLabel(/^What came of/).fill('Seen on twenty registrations.')
  await expectAccessible(quinn)
  await quinn.getByRole('button', { name: 'Submit the progress report' }).click()
  await expect(quinn.getByText('The block is released')).toBeVisible()
  await expect(quinn.getByText('Released', { exact: true }).first()).toBeVisible()
}

test('QMR-222 QMR-223 a block is refused: the level is raised, the centre never hears of it and its gate never closes', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const block = await undecided('Lantern Street Academy')
  const mis = await Machine.of('lantern-street', '10010')
  await mis.hearsYes()
  const quinn = await watched(browser, 'quinn.manager')
  await quinn.page.goto(`/certification-blocks/${block.id}`)
  await quinn.page.getByLabel('Do not agree: raise the level').check()
  await quinn.page.getByLabel('New level').selectOption({ label: 'Partly effective' })
  await quinn.page.getByLabel('Why the level is raised').fill('The evidence came in after the visit.')
  await expect(quinn.page.getByText('There is no block.', { exact: false })).toBeVisible()
  await decide(quinn.page)
  await expect(quinn.page.getByText('Rejected', { exact: true }).first()).toBeVisible()
  expect(await state('10010')).toBe('CLEAR')
  await mis.hearsNothingNew()
  quinn.policyHeld()
})

test('QMR-225 a mixed decision: one level is raised, the block stands for the other and closes the gate', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const block = await undecided('Ravensworth Hollow College')
  const mis = await Machine.of('ravensworth-hollow', '10009')
  await mis.hearsYes()
  const quinn = await watched(browser, 'quinn.manager')
  await mixed(quinn.page, block)
  const { objectives } = await read<{ objectives?: string[]; grounds: { objective: string; state: string }[] }>(
    'quinn.manager',
    `/certification-blocks/${block.id}`,
  ).then(({ grounds }) => ({
    objectives: grounds.filter((ground) => ground.state === 'KEPT').map((ground) => ground.objective),
  }))
  expect(objectives).toEqual(['QO.9'])
  expect(await state('10009')).toBe('BLOCKED')
  await mis.hearsBlocked(block.id, await today())
  quinn.policyHeld()
})

async function mixed(quinn: Page, block: Row) {
  await quinn.goto(`/certification-blocks/${block.id}`)
  const raised = quinn.getByRole('group', { name: 'Your decision on QO.3' })
  await raised.getByLabel('Do not agree: raise the level').check()
  await raised.getByLabel('New level').selectOption({ label: 'Partly effective' })
  await raised.getByLabel('Why the level is raised').fill('Registrations were shown at another site.')
  await quinn
    .getByRole('group', { name: 'Your decision on QO.9' })
    .getByLabel('Agree: the level stays, certificates stop')
    .check()
  await quinn.getByLabel('The serious concern, as the centre reads it').fill('Verification cannot be shown.')
  await quinn.getByLabel('What support the centre gets meanwhile').fill('A second verifier for a term.')
  await decide(quinn)
}
