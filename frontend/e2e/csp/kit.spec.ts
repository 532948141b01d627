import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watchPolicy } from '../support/csp'

for (const scheme of ['light', 'dark'] as const) {
  test(`the kit keeps to the policy and has no accessibility violation, ${scheme}`, async ({ page }, info) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    const expectNoViolation = await watchPolicy(page)
    await page.goto('/kit/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot({ path: info.outputPath(`kit-${scheme}.png`), fullPage: true })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('button', { name: 'Open the dialog' }).click()
    await expect(page.getByRole('dialog', { name: 'A dialog' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()

    await page.getByRole('button', { name: 'More', exact: true }).click()
    await expect(page.getByRole('menuitem', { name: 'Move the date' })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Date', exact: true }).click()
    await expect(page.getByRole('button', { name: '30 November 2026' })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Toast' }).click()
    await expect(page.getByText('Date agreed').last()).toBeVisible()
    expectNoViolation()
  })
}

test('the kit works at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/kit/')
  await expectNoSidewaysScroll(page)
})

test('a refused form leads to its fields', async ({ page }) => {
  await page.goto('/kit/')
  await page.getByRole('button', { name: 'Send' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Enter a note' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await expectAccessible(page)
})

test('a date explains itself on focus and Escape closes it', async ({ page }) => {
  await page.goto('/kit/')
  const date = page.getByRole('button', { name: /9 Nov 2026/ })
  await date.focus()
  await expect(
    page.getByRole('tooltip', { name: /Ten working days/ }).or(page.getByText('Ten working days after the visit')),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Ten working days after the visit')).toBeHidden()
})

test('typed text saves itself and says when', async ({ page }) => {
  await page.goto('/kit/')
  await page.getByLabel('What you saw').fill('A well kept portfolio')
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
})
