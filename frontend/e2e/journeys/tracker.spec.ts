import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { read } from '../support/api'
import { resetClock, setClock } from '../support/clock'
import { watched } from '../support/csp'
import { agreeDate, dayFor, dayLabel } from '../support/visit'

const START_ANYWAY = 'Start although something is missing'

interface Row {
  readonly id: string
  readonly reference: string
  readonly dueOn: string
  readonly daysLeft?: number
  readonly extensionWanted?: string
}

/** An action in that state which Bryn Castell Training still has to answer, in time. */
async function actionIn(state: 'OPEN' | 'IN_PROGRESS'): Promise<Row> {
  const { items } = await read<{ items: Row[] }>('nora.nominee', `/actions?state=${state}&overdue=false`)
  const action = items.find((row) => (row.daysLeft ?? -1) >= 0 && !row.extensionWanted)
  if (!action) throw new Error(`The sample data holds no action of Bryn Castell Training that is ${state}`)
  return action
}

test.afterEach(async () => {
  await resetClock()
})

test('QMR-194 a later date is asked for, refused, asked for again and granted', async ({ browser }) => {
  test.setTimeout(300_000)
  const action = await actionIn('OPEN')
  const nora = await watched(browser, 'nora.nominee')
  const quinn = await watched(browser, 'quinn.manager')
  const wanted = later(action.dueOn, 6)

  await test.step('the nominee asks', () => ask(nora.page, action, wanted, 'Our verifier is ill until then.'))
  await test.step('the quality manager finds it on the home and refuses', async () => {
    await quinn.page.goto('/')
    await expect(quinn.page.getByText('Decide about a later date that a centre asks for').first()).toBeVisible()
    await quinn.page.goto(`/actions?show=extension`)
    await quinn.page.getByRole('link', { name: action.reference }).click()
    await expect(quinn.page.getByText('Our verifier is ill until then.').first()).toBeVisible()
    await expectAccessible(quinn.page)
    await quinn.page.getByRole('button', { name: 'Refuse the later date' }).click()
    await quinn.page.getByLabel('Why?').fill('A colleague can stand in.')
    await quinn.page.getByRole('button', { name: 'Refuse the later date' }).click()
    await expect(quinn.page.getByText('Refused. The nominee has been told.')).toBeVisible()
  })
  await test.step('the nominee reads the reason and asks again', async () => {
    await nora.page.goto(`/actions/${action.id}`)
    await expect(nora.page.getByText('A colleague can stand in.').first()).toBeVisible()
    await ask(nora.page, action, wanted, 'The colleague is ill as well.')
  })
  await test.step('the quality manager grants it; the first date stays on record', async () => {
    await quinn.page.goto(`/actions/${action.id}`)
    await quinn.page.getByRole('button', { name: 'Grant a later date' }).click()
    await quinn.page.getByLabel('Why is the date moved?').fill('Two people ill at once.')
    await expectAccessible(quinn.page)
    await quinn.page.getByRole('button', { name: 'Grant a later date' }).click()
    await expect(quinn.page.getByText(`${action.reference} is now due ${written(wanted)}`)).toBeVisible()
  })
  await test.step('the nominee sees the new date, how it came about and the first one', async () => {
    await nora.page.goto(`/actions/${action.id}`)
    await expect(nora.page.getByText(`extended to ${short(wanted)}`).first()).toBeAttached()
    await expect(nora.page.getByText('First due date')).toBeVisible()
    await nora.page.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScroll(nora.page)
    await expectAccessible(nora.page)
  })
  nora.policyHeld()
  quinn.policyHeld()
})

test('QMR-190 QMR-191 QMR-199 an action is divided, submitted, returned, and submitted again', async ({ browser }) => {
  test.setTimeout(300_000)
  const action = await actionIn('IN_PROGRESS')
  const nora = await watched(browser, 'nora.nominee')

  await test.step('the nominee divides it', async () => {
    await nora.page.goto(`/actions/${action.id}`)
    await nora.page.getByRole('button', { name: 'Add a task' }).click()
    await nora.page.getByLabel('What is to be done?').fill('Brief the evening tutors')
    await nora.page.getByRole('button', { name: 'Save the task' }).click()
    await nora.page.getByRole('checkbox', { name: /Brief the evening tutors/ }).click()
    await expect(nora.page.getByText('1 of 1 done')).toBeVisible()
    await expectAccessible(nora.page)
  })
  await test.step('and hands it in', async () => {
    await nora.page.getByRole('button', { name: 'Post an update' }).click()
    await nora.page.getByLabel('What has been done?').fill('All tutors were briefed.')
    await nora.page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(nora.page.getByText('All tutors were briefed.').first()).toBeVisible()
    await submit(nora.page, 'Briefed on Monday.')
  })
  const ravi = await watched(browser, 'ravi.reviewer')
  await test.step('the reviewer sees no tasks and sends it back', async () => {
    await ravi.page.goto(`/actions/${action.id}`)
    await expect(ravi.page.getByText('Briefed on Monday.').first()).toBeVisible()
    await expect(ravi.page.getByText('Brief the evening tutors')).toHaveCount(0)
    await ravi.page.getByRole('button', { name: 'Send back' }).click()
    await ravi.page.getByLabel('What is missing?').fill('The list of those who came.')
    await ravi.page.getByRole('button', { name: 'Send back' }).click()
    await expect(ravi.page.getByText(`${action.reference} sent back`)).toBeVisible()
  })
  await test.step('the nominee reads why and submits again', async () => {
    await nora.page.goto(`/actions/${action.id}`)
    await expect(nora.page.getByText('The list of those who came.').first()).toBeVisible()
    await submit(nora.page, 'The list is in the staff folder.')
  })
  await test.step('the reviewer accepts it among others in the tracker', async () => {
    await ravi.page.goto(`/actions?show=submitted&q=${action.reference}`)
    await ravi.page.getByRole('checkbox', { name: `Select ${action.reference}` }).check()
    await ravi.page.getByRole('button', { name: 'Accept', exact: true }).click()
    await ravi.page.getByRole('button', { name: 'Accept 1 action' }).click()
    await expect(ravi.page.getByText('1 of 1 done')).toBeVisible()
    await ravi.page.goto(`/actions/${action.id}`)
    await expect(ravi.page.getByText('Completed').first()).toBeVisible()
  })
  nora.policyHeld()
  ravi.policyHeld()
})

test('QMR-203 QMR-204 QMR-205 a recommendation is declined, looked at on the next visit, and raised', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { items } = await read<{ items: { id: string; reference: string }[] }>(
    'nina.nominee',
    '/recommendations?state=OPEN',
  )
  const recommendation = items[0]
  if (!recommendation) throw new Error('The sample data holds no open recommendation of Harbour Point College')
  const visits = await read<{ items: { id: string }[] }>('rita.reviewer', '/visits?centre=10001&state=ALLOCATED')
  const id = visits.items[0]?.id ?? ''
  expect(id, 'the next visit of Harbour Point College').not.toBe('')
  const nina = await watched(browser, 'nina.nominee')
  const rita = await watched(browser, 'rita.reviewer')
  const page = `/recommendations/${recommendation.id}`

  await test.step('the nominee declines it with a reason', async () => {
    await nina.page.goto(page)
    await nina.page.getByRole('button', { name: 'Decline' }).click()
    await nina.page.getByRole('textbox').fill('We close that department this year.')
    await nina.page.getByRole('button', { name: 'Decline' }).click()
    await expect(nina.page.getByText('Declined').first()).toBeVisible()
  })
  await test.step('the next visit begins', async () => {
    const on = await dayFor(id)
    await agreeDate(rita.page, nina.page, { id, on })
    await setClock(`${on}T09:30:00Z`)
    const quinn = await watched(browser, 'quinn.manager')
    await quinn.page.goto(`/visits/${id}/overview`)
    await quinn.page.getByRole('button', { name: START_ANYWAY }).click()
    await quinn.page.getByRole('textbox').fill('The nominee was ill; the document follows.')
    await quinn.page.getByRole('button', { name: START_ANYWAY }).click()
    await expect(quinn.page.getByText('In progress').first()).toBeVisible()
    quinn.policyHeld()
  })
  await test.step('the reviewer reads the reason, says what became of it, and raises it', async () => {
    await rita.page.goto(`/visits/${id}/actions`)
    await rita.page.getByRole('link', { name: recommendation.reference }).click()
    await expect(rita.page.getByText('We close that department this year.')).toBeVisible()
    await rita.page.getByRole('button', { name: 'Say what became of it' }).click()
    await rita.page.getByRole('radio', { name: 'Not implemented' }).check()
    await rita.page.getByRole('button', { name: 'Save' }).click()
    await rita.page.getByRole('button', { name: 'Make it an essential action' }).click()
    await rita.page.getByLabel('What should the report say?').fill('Share good practice before the department closes.')
    await expectAccessible(rita.page)
    await rita.page.getByRole('button', { name: 'Make it an essential action' }).click()
    await expect(rita.page.getByText('In the report being written, as an essential action')).toBeVisible()
  })
  await test.step('the centre learns of it with the report, not before', async () => {
    await nina.page.goto(page)
    await expect(nina.page.getByRole('heading', { name: recommendation.reference })).toBeVisible()
    await expect(nina.page.getByText('Not implemented')).toHaveCount(0)
    await expect(nina.page.getByText('as an essential action')).toHaveCount(0)
  })
  nina.policyHeld()
  rita.policyHeld()
})

test('QMR-198 the tracker keeps how it is looked at, and gives exactly that as a file', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, policyHeld } = await watched(browser, 'quinn.manager')
  await page.goto('/actions?show=all')
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByLabel('Objective', { exact: true }).selectOption({ index: 1 })
  await expect(page).toHaveURL(/objective=/)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Waiting on' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Waiting on' })).toHaveCount(0)

  const name = `Mine ${Date.now()}`
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByLabel('Name of the view').fill(name)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save what is shown now' }).click()
  await expect(page.getByRole('link', { name })).toBeVisible()
  const kept = new URL(page.url()).search
  await page.goto('/actions')
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL((url) => url.search === kept)
  await expect(page.getByRole('columnheader', { name: 'Waiting on' })).toHaveCount(0)

  await expect(page.getByText(/shown, that is all$/)).toBeVisible()
  const rows = await page.getByRole('rowheader').count()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const references =
    Buffer.concat(chunks)
      .toString('utf8')
      .match(/EA-\d{4}-\d{5}/g) ?? []
  expect(references.length).toBe(rows)
  const workbook = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save for Excel' }).click()
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/)

  await page.getByLabel('Show as').selectOption('By centre')
  await expect(page.getByRole('columnheader', { name: 'Centre' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Show as').selectOption('Figures')
  await expect(page.getByRole('heading', { name: 'Overdue actions by age in days' })).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(3)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  policyHeld()
})

async function ask(nora: Page, action: Row, day: string, grounds: string) {
  await nora.goto(`/actions/${action.id}`)
  await nora.getByRole('button', { name: 'Ask for a later date' }).click()
  await nora.getByRole('button', { name: /^Until when/ }).click()
  const wanted = nora.getByRole('button', { name: dayLabel(day), exact: true })
  await expect(nora.getByRole('button', { name: 'Next month' })).toBeVisible()
  if (!(await wanted.isVisible())) await nora.getByRole('button', { name: 'Next month' }).click()
  await wanted.click()
  await nora.getByLabel('Why is the time not enough?').fill(grounds)
  await nora.getByRole('button', { name: 'Ask for a later date' }).click()
  await expect(nora.getByText('Asked. The quality manager has been told.')).toBeVisible()
}

async function submit(nora: Page, statement: string) {
  await nora.getByRole('button', { name: 'Submit for the check' }).click()
  await nora.getByLabel('How was it resolved?').fill(statement)
  await nora.getByLabel('Why is there no evidence to attach?').fill('Nothing to attach.')
  await nora.getByRole('button', { name: 'Submit for the check' }).click()
  await expect(nora.getByText('Submitted. The reviewer has been told.')).toBeVisible()
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** `15 Dec 2026`, as the rule of a deadline calls it. */
const short = (day: string) => format(day, { day: 'numeric', month: 'short', year: 'numeric' }).replace('Sept', 'Sep')
/** `Tue 15 Dec 2026`, as the screens write it. */
const written = (day: string) => `${format(day, { weekday: 'short' })} ${short(day)}`
