import type { Locator } from '@playwright/test'
import { dayLabel } from './visit'

/** Opens the list of a field and chooses from it, as often as there are choices. */
export async function choose(within: Locator, label: string, ...choices: readonly string[]): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true })
  // What stands there already would be taken away again.
  if (choices.length === 1 && (await field.inputValue()) === choices[0]) return
  // Where several can be chosen, the box around the field takes the click.
  await field.click({ force: true })
  for (const choice of choices) await within.page().getByRole('option', { name: choice, exact: true }).click()
  // With several choices the list stays open, over what comes below.
  if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('Escape')
}

/** Opens the calendar of a field, turns to the month and takes the day. */
export async function pickDay(within: Locator, label: string, day: string): Promise<void> {
  const page = within.page()
  await within.getByRole('button', { name: label, exact: true }).click()
  const month = page.getByRole('button', { name: 'Choose a month' })
  const shown = new Date(`1 ${(await month.textContent()) ?? ''} 12:00 UTC`)
  const [year = 0, number = 0] = day.split('-').map(Number)
  const ahead = (year - shown.getUTCFullYear()) * 12 + number - 1 - shown.getUTCMonth()
  const turn = page.getByRole('button', { name: ahead > 0 ? 'Next month' : 'Previous month' })
  for (let turned = 0; turned < Math.abs(ahead); turned++) await turn.click()
  await page.getByRole('button', { name: dayLabel(day), exact: true }).click()
}

/** `2026-11-30` and some days later, or earlier. */
export function plusDays(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** A button in a row says its command, and to those who do not see the row what it is about. */
export function inRow(within: Locator, command: string, about: string): Locator {
  const escaped = about.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return within.getByRole('button', { name: new RegExp(`^${command} ?: ${escaped}$`) })
}
