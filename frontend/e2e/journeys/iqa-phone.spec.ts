import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { read } from '../support/api'
import { watchPolicy } from '../support/csp'
import { prepareArea } from '../support/iqa/area'
import { planInForce, sampleToDo } from '../support/iqa/prepared'
import { begin, sign, write } from '../support/iqa/samples'
import { signIn } from '../support/signIn'

const MEMBER = 'ines.verifier'
/** Told apart from what an earlier, cut-off run wrote on the same stack. */
const RUN = new Date().toISOString().slice(11, 19)

/** A photo of nothing: one white pixel. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('@phone-only IQA-080 IQA-026 a member completes a sample with a photo on a phone', async ({ page }) => {
  test.setTimeout(300_000)
  const area = await prepareArea(RUN, MEMBER)
  const { planId } = await planInForce(area)
  const sampleId = await sampleToDo(area, planId)

  expect(page.viewportSize()?.width).toBe(360)
  const policyHeld = await watchPolicy(page)
  await signIn(page, MEMBER, { path: '/my-work' })
  await expect(page.getByRole('link').filter({ hasText: area.name }).first()).toBeVisible()
  await looksRight(page)
  const form = await test.step('from the list of the own work to the record', () => begin(page, { area }))
  await looksRight(page)
  await test.step('four checks, the decision, feedback', () => write(form, 'Agree'))
  await test.step('a photo', async () => {
    await form.getByLabel('No learner’s work, name or face is in it').check()
    const camera = page.waitForEvent('filechooser')
    await form.getByRole('button', { name: 'Take a photo' }).tap()
    await (await camera).setFiles({ name: 'notes.png', mimeType: 'image/png', buffer: PHOTO })
    await expect(form.getByRole('button', { name: /^Remove notes\./ })).toBeVisible()
    await looksRight(page)
  })
  await test.step('done', () => sign(page, form))
  await expect(page.getByRole('button', { name: /^notes\./ })).toBeVisible()
  await looksRight(page)
  const sample = await read<{ state: string }>(MEMBER, `/iqa-work-plans/${planId}/samples/${sampleId}`)
  expect(sample.state).toBe('DONE')
  policyHeld()
})

/** Nothing sticks out at 360 px, for anybody. */
async function looksRight(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}
