import { mkdirSync } from 'node:fs'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { read } from '../support/api'
import { phone } from '../support/browser'
import { watchPolicy } from '../support/csp'
import { personOf, signIn } from '../support/signIn'

/** Set to a folder to keep a picture of every state for a person to look at. */
const PICTURES = process.env.PICTURES
/** From opening the app to having sent an update with a photo (the design's limit). */
const MOST_TAPS = 6

/** Told apart from what an earlier, cut-off run wrote on the same stack. */
const RUN = new Date().toISOString().slice(11, 19)
const FIRST = `The new procedure hangs in all four workshops since ${RUN}; here is the one of the welding shop.`
const SECOND = `The evening group was briefed too, at ${RUN}.`
const NOMINEES = `Two teachers were on leave until ${RUN}; please brief them as well.`
const NEVER_SENT = 'This was written on the train and given up.'

interface Row {
  readonly id: string
  readonly reference: string
  readonly words: string
}
interface Entry {
  readonly text: string
  readonly kind: string
  readonly evidence: readonly { title: string }[]
}

test('QMR-198 QMR-200 a practitioner answers an action on a phone without a network, the nominee submits it, the reviewer verifies it', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const action = await openAction()
  const context = await browser.newContext({ ...phone, serviceWorkers: 'allow' })
  const pia = await context.newPage()
  const policyHeld = await watchPolicy(pia)

  await test.step('she opens the app once with a connection', async () => {
    await signIn(pia, 'pia.practitioner', { path: '/actions/mine' })
    await expect(cardOf(pia, action)).toBeVisible()
    await expect(pia.getByText(/^As of /)).toBeVisible()
    await look(pia, 'list')
    await installed(pia)
  })

  await test.step('without a network it opens all the same and says whose it is', async () => {
    await context.setOffline(true)
    await pia.goto('/')
    await expect(pia.getByText('Last signed in: Pia Practitioner.')).toBeVisible()
    await expect(pia.getByText(/^Kept on this device, as of .+ \d{4}, \d\d:\d\d/)).toBeVisible()
    await expect(cardOf(pia, action)).toContainText(action.words)
    await look(pia, 'offline-list')
    await cardOf(pia, action).getByRole('link', { name: action.words }).click()
    await expect(pia.getByRole('heading', { name: 'What happened' })).toBeVisible()
    await look(pia, 'offline-detail')
    await pia.goto('/visits')
    await expect(pia.getByRole('heading', { name: 'This page needs a connection' })).toBeVisible()
    await look(pia, 'offline-elsewhere')
  })

  await test.step('she answers with text and photo in at most six taps', async () => {
    // Opening the app from the home screen is the first.
    await pia.goto('/actions/mine')
    const taps = counted(1)
    await taps.tap(pia.getByRole('link', { name: `Update ${action.reference}` }))
    await expect(pia.getByRole('dialog')).toBeVisible()
    await look(pia, 'sheet')
    await taps.tap(pia.getByLabel('What has been done?'))
    await pia.keyboard.type(FIRST)
    const camera = pia.waitForEvent('filechooser')
    await taps.tap(pia.getByRole('button', { name: 'Take a photo' }))
    await (await camera).setFiles({ name: 'workshop.png', mimeType: 'image/png', buffer: await photo(pia) })
    await expect(pia.getByText('Attached: workshop.jpg')).toBeVisible()
    await taps.tap(pia.getByLabel(/^No learner can be seen/))
    await look(pia, 'sheet-filled')
    await taps.tap(pia.getByRole('button', { name: 'Keep and send later' }))
    await expect(pia.getByRole('heading', { name: 'Waiting to be sent (1)' })).toBeVisible()
    expect(taps.count()).toBeLessThanOrEqual(MOST_TAPS)
  })

  await test.step('it waits on the device, also over another cold start', async () => {
    await pia.reload()
    await expect(queued(pia, action)).toContainText(FIRST)
    await expect(queued(pia, action).getByRole('img', { name: 'workshop.jpg' })).toBeVisible()
    await expect(pia.getByText('1 update waits for a connection')).toBeVisible()
    await look(pia, 'queue')
  })

  await test.step('back online it is sent by itself, once, although the answer is lost', async () => {
    let lost = 0
    await context.route('**/api/v1/actions/*/post-update', async (route) => {
      if (lost++ > 0) return route.continue()
      // It arrives, but she never hears of it.
      await route.fetch()
      await route.abort('connectionreset')
    })
    await context.setOffline(false)
    await expect.poll(() => lost, { timeout: 60_000 }).toBe(1)
    await expect(queued(pia, action)).toBeVisible()
    await pia.getByRole('button', { name: 'Send now' }).click()
    await expect(queued(pia, action)).toBeHidden()
    expect(lost).toBe(2)
    await context.unroute('**/api/v1/actions/*/post-update')
    const entries = (await conversation(action)).filter((entry) => entry.text === FIRST)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.evidence.map((each) => each.title)).toEqual(['workshop.jpg'])
    await look(pia, 'sent')
  })

  await test.step('what somebody else wrote meanwhile stands beside hers, and she decides', async () => {
    await context.setOffline(true)
    await pia.getByRole('link', { name: `Update ${action.reference}` }).click()
    await pia.getByLabel('What has been done?').fill(SECOND)
    await pia.getByLabel('How far is it?').selectOption('90 % done')
    await pia.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(queued(pia, action)).toContainText(SECOND)
    await nomineeSays(browser, action, NOMINEES)
    await context.setOffline(false)
    await expect(pia.getByText(`${action.reference} has changed since you wrote this`)).toBeVisible()
    await expect(queued(pia, action)).toContainText(NOMINEES)
    await expect(queued(pia, action)).toContainText(SECOND)
    await look(pia, 'conflict')
    await pia.getByRole('button', { name: 'Send on top of it' }).click()
    await expect(queued(pia, action)).toBeHidden()
    expect((await conversation(action)).map((entry) => entry.text).slice(-2)).toEqual([NOMINEES, SECOND])
  })

  await test.step('signing out asks about what was not sent, and then leaves nothing on the device', async () => {
    await context.setOffline(true)
    await pia.getByRole('link', { name: `Update ${action.reference}` }).click()
    await pia.getByLabel('What has been done?').fill(NEVER_SENT)
    await pia.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(queued(pia, action)).toContainText(NEVER_SENT)
    await pia.getByRole('button', { name: /^Account of / }).click()
    await pia.getByRole('button', { name: 'Sign out' }).click()
    await expect(pia.getByText('1 update is on this device and was not sent.', { exact: false })).toBeVisible()
    await look(pia, 'sign-out')
    await pia.getByRole('button', { name: 'Delete and sign out' }).click()
    await expect(pia.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
    await look(pia, 'signed-out')
    await pia.goto('/actions/mine')
    await expect(pia.getByRole('alert')).toContainText('You are offline')
    await expect(pia.getByText(action.words)).toBeHidden()
    expect(await keptOn(pia)).toEqual({ lists: 0, updates: 0, drafts: 0 })
  })
  policyHeld()
  await context.close()

  await test.step('the nominee submits it', () => submit(browser, action))
  await test.step('the reviewer verifies it', () => verify(browser, action))
  expect((await conversation(action)).map((entry) => entry.text)).not.toContain(NEVER_SENT)
})

/** An action that the practitioner of the sample centre can still answer. */
async function openAction(): Promise<Row> {
  const { items } = await read<{ items: Row[] }>(
    'pia.practitioner',
    '/actions?mine=true&state=OPEN&state=IN_PROGRESS&state=RETURNED&sort=dueOn',
  )
  const [action] = items
  expect(action, 'an open action that Pia looks after').toBeDefined()
  return action as Row
}

async function conversation(action: Row): Promise<readonly Entry[]> {
  return (await read<{ updates: Entry[] }>('pia.practitioner', `/essential-actions/${action.id}`)).updates
}

function cardOf(page: Page, action: Row): Locator {
  return page.getByRole('article', { name: action.reference, exact: true })
}

function queued(page: Page, action: Row): Locator {
  return page.getByRole('article', { name: `Update ${action.reference}` })
}

/** Counts what the thumb does. */
function counted(before: number) {
  let taps = before
  return {
    tap: async (target: Locator) => {
      taps += 1
      await target.tap()
    },
    count: () => taps,
  }
}

/** The service worker has everything it needs, and serves this page. One that could not be fetched is tried again with the next page. */
async function installed(page: Page) {
  await expect(async () => {
    const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state)
    const registered = await page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()))
    if (!registered) await page.reload()
    await expect.poll(state).toBe('activated')
  }).toPass({ timeout: 90_000 })
}

/** A photo larger than needed, drawn by the browser itself. */
async function photo(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const context = canvas.getContext('2d')!
    context.fillStyle = '#35618e'
    context.fillRect(0, 0, 3000, 2000)
    context.fillStyle = '#f2b84b'
    context.fillRect(600, 500, 1800, 1000)
    return canvas.toDataURL('image/png')
  })
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}

/** What the device still holds. */
async function keptOn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('touchstone.actions')
        opening.onerror = () => reject(opening.error ?? new Error('not opened'))
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames]
          const transaction = opening.result.transaction(names)
          const counts = names.map((name) => [name, transaction.objectStore(name).count()] as const)
          transaction.oncomplete = () =>
            resolve(Object.fromEntries(counts.map(([name, asked]) => [name, asked.result])))
        }
      }),
  )
}

/** Every state: at home at 360 px, and for everybody. */
async function look(page: Page, name: string) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  if (!PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/tracker-${name}.png` })
}

async function nomineeSays(browser: Browser, action: Row, text: string) {
  const nina = await personOf(browser, 'nina.nominee', { path: `/actions/${action.id}` })
  await nina.getByRole('button', { name: 'Post an update' }).click()
  await nina.getByLabel('What has been done?').fill(text)
  await nina.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(nina.getByText(text)).toBeVisible()
  await nina.context().close()
}

async function submit(browser: Browser, action: Row) {
  const nina = await personOf(browser, 'nina.nominee', { path: `/actions/${action.id}` })
  await nina.getByRole('button', { name: 'Submit for the check' }).click()
  await nina.getByLabel('How was it resolved?').fill('Every workshop has the procedure; everybody was briefed.')
  await nina.getByLabel('Why is there no evidence to attach?').fill('The photo is with the update.')
  await nina.getByRole('button', { name: 'Submit for the check' }).click()
  await expect(nina.getByText('Submitted. The reviewer has been told.')).toBeVisible()
  await nina.context().close()
}

async function verify(browser: Browser, action: Row) {
  const ravi = await personOf(browser, 'ravi.reviewer', { path: `/actions/verify?action=${action.id}` })
  await expect(ravi.getByRole('heading', { name: new RegExp(`^${action.reference}: `) })).toBeVisible()
  await ravi.getByRole('button', { name: 'Accept', exact: true }).click()
  await ravi.getByLabel(/What convinced you/).fill('The photo shows it.')
  await ravi.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(ravi.getByText(`${action.reference} accepted`)).toBeVisible()
  await ravi.context().close()
}
