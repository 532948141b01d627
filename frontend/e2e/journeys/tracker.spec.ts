import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { read } from '../support/api'
import { watchPolicy } from '../support/csp'
import { signIn } from '../support/signIn'

interface Row {
  readonly id: string
  readonly reference: string
  readonly visitId: string
  readonly dueOn: string
  readonly daysLeft?: number
  readonly extensionWanted?: string
  readonly reviewerName?: string
  readonly state: string
}

/** Actions that the nominee of Harbour Point College still has to answer in time, nearest date last. */
async function openActions(): Promise<Row[]> {
  const { items } = await read<{ items: Row[] }>(
    'nina.nominee',
    '/actions?state=OPEN&state=IN_PROGRESS&overdue=false&sort=-dueOn',
  )
  return items.filter((row) => (row.daysLeft ?? -1) >= 0 && !row.extensionWanted)
}

test('QMR-194 a later date is asked for, refused, asked for again and granted', async ({ browser }) => {
  test.setTimeout(300_000)
  const [action] = await openActions()
  if (!action) throw new Error('The sample data holds no open action of Harbour Point College')
  const nina = await window(browser, 'nina.nominee')
  const quinn = await window(browser, 'quinn.manager')
  const wanted = later(action.dueOn, 6)

  await test.step('the nominee asks', () => ask(nina.page, action, wanted, 'Our verifier is ill until then.'))
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
    await nina.page.goto(`/actions/${action.id}`)
    await expect(nina.page.getByText('A colleague can stand in.').first()).toBeVisible()
    await ask(nina.page, action, wanted, 'The colleague is ill as well.')
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
    await nina.page.goto(`/actions/${action.id}`)
    await expect(nina.page.getByText(`extended to ${short(wanted)}`).first()).toBeAttached()
    await expect(nina.page.getByText('First due date')).toBeVisible()
    await nina.page.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScroll(nina.page)
    await expectAccessible(nina.page)
  })
  nina.policyHeld()
  quinn.policyHeld()
})

test('QMR-190 QMR-191 QMR-199 an action is divided, submitted, returned, and submitted again', async ({ browser }) => {
  test.setTimeout(300_000)
  const action = (await openActions()).at(-1)
  if (!action) throw new Error('The sample data holds no open action of Harbour Point College')
  const reviewer = action.reviewerName === 'Ravi Reviewer' ? 'ravi.reviewer' : 'rita.reviewer'
  const nina = await window(browser, 'nina.nominee')

  await test.step('the nominee divides it', async () => {
    await nina.page.goto(`/actions/${action.id}`)
    await nina.page.getByRole('button', { name: 'Add a task' }).click()
    await nina.page.getByLabel('What is to be done?').fill('Brief the evening tutors')
    await nina.page.getByRole('button', { name: 'Save the task' }).click()
    await nina.page.getByRole('checkbox', { name: /Brief the evening tutors/ }).check()
    await expect(nina.page.getByText('1 of 1 done')).toBeVisible()
    await expectAccessible(nina.page)
  })
  await test.step('and hands it in', async () => {
    await nina.page.getByRole('button', { name: 'Post an update' }).click()
    await nina.page.getByLabel('What has been done?').fill('All tutors were briefed.')
    await nina.page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(nina.page.getByText('All tutors were briefed.').first()).toBeVisible()
    await submit(nina.page, 'Briefed on Monday.')
  })
  const rita = await window(browser, reviewer)
  await test.step('the reviewer sees no tasks and sends it back', async () => {
    await rita.page.goto(`/actions/${action.id}`)
    await expect(rita.page.getByText('Briefed on Monday.').first()).toBeVisible()
    await expect(rita.page.getByText('Brief the evening tutors')).toHaveCount(0)
    await rita.page.getByRole('button', { name: 'Send back' }).click()
    await rita.page.getByLabel('What is missing?').fill('The list of those who came.')
    await rita.page.getByRole('button', { name: 'Send back' }).click()
    await expect(rita.page.getByText(`${action.reference} sent back`)).toBeVisible()
  })
  await test.step('the nominee reads why and submits again', async () => {
    await nina.page.goto(`/actions/${action.id}`)
    await expect(nina.page.getByText('The list of those who came.').first()).toBeVisible()
    await submit(nina.page, 'The list is in the staff folder.')
  })
  await test.step('the reviewer accepts it among others in the tracker', async () => {
    await rita.page.goto(`/actions?show=submitted&q=${action.reference}`)
    await rita.page.getByRole('checkbox', { name: `Select ${action.reference}` }).check()
    await rita.page.getByRole('button', { name: 'Accept', exact: true }).click()
    await rita.page.getByRole('button', { name: 'Accept 1 action' }).click()
    await expect(rita.page.getByText('1 of 1 done')).toBeVisible()
    await rita.page.goto(`/actions/${action.id}`)
    await expect(rita.page.getByText('Completed').first()).toBeVisible()
  })
  nina.policyHeld()
  rita.policyHeld()
})

test('QMR-198 the tracker keeps how it is looked at, and gives exactly that as a file', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, policyHeld } = await window(browser, 'quinn.manager')
  await page.goto('/actions?show=all')
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByLabel('Objective', { exact: true }).selectOption({ index: 1 })
  await expect(page).toHaveURL(/objective=/)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Waiting on' }).uncheck()
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
  await expect(page.getByRole('heading', { name: 'Overdue actions by age' })).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(3)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  policyHeld()
})

/** A person in their own window, watched for what the content security policy refuses. */
async function window(browser: { newContext: () => Promise<{ newPage: () => Promise<Page> }> }, username: string) {
  const page = await (await browser.newContext()).newPage()
  const policyHeld = await watchPolicy(page)
  await signIn(page, username)
  return { page, policyHeld }
}

async function ask(nina: Page, action: Row, day: string, grounds: string) {
  await nina.goto(`/actions/${action.id}`)
  await nina.getByRole('button', { name: 'Ask for a later date' }).click()
  await nina.getByRole('button', { name: /^Until when/ }).click()
  const wanted = nina.getByRole('button', { name: long(day), exact: true })
  await expect(nina.getByRole('button', { name: 'Next month' })).toBeVisible()
  if (!(await wanted.isVisible())) await nina.getByRole('button', { name: 'Next month' }).click()
  await wanted.click()
  await nina.getByLabel('Why is the time not enough?').fill(grounds)
  await nina.getByRole('button', { name: 'Ask for a later date' }).click()
  await expect(nina.getByText('Asked. The quality manager has been told.')).toBeVisible()
}

async function submit(nina: Page, statement: string) {
  await nina.getByRole('button', { name: 'Submit for the check' }).click()
  await nina.getByLabel('How was it resolved?').fill(statement)
  await nina.getByLabel('Why is there no evidence to attach?').fill('Nothing to attach.')
  await nina.getByRole('button', { name: 'Submit for the check' }).click()
  await expect(nina.getByText('Submitted. The reviewer has been told.')).toBeVisible()
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** `15 December 2026`, as the calendar calls it. */
const long = (day: string) => format(day, { day: 'numeric', month: 'long', year: 'numeric' })
/** `15 Dec 2026`, as the rule of a deadline calls it. */
const short = (day: string) => format(day, { day: 'numeric', month: 'short', year: 'numeric' }).replace('Sept', 'Sep')
/** `Tue 15 Dec 2026`, as the screens write it. */
const written = (day: string) => `${format(day, { weekday: 'short' })} ${short(day)}`
