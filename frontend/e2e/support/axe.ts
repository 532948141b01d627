import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices, on what is shown now. */
export async function expectAccessible(
  page: Page,
  { exclude = [] }: { exclude?: readonly string[] } = {},
): Promise<void> {
  // A skeleton or a fading panel is measured in the wrong colours.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each.effect?.getTiming().iterations !== Infinity)
        .map((each) => each.finished),
    ),
  )
  // No frames of other origins here: otherwise each look would open a tab of its own to put the results together.
  let builder = new AxeBuilder({ page }).setLegacyMode()
  for (const selector of exclude) builder = builder.exclude(selector)
  const { violations } = await builder.analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  }))
  expect(found, JSON.stringify(found, null, 2)).toEqual([])
}

/** Nothing sticks out sideways, once the page has settled at its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(overflow, 'pixels too wide').toBeLessThanOrEqual(0)
}
