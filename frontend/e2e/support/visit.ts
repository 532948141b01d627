import { expect, type Page } from '@playwright/test'
import { read } from './api'

/** A visit and the day on which it is held. */
export interface Review {
  readonly id: string
  readonly on: string
}

/** A Tuesday some weeks ahead on which both sides can. */
export async function dayFor(visit: string): Promise<string> {
  const days = await read<{ workingDays: string[]; reviewerTaken: string[] }>(
    'rita.reviewer',
    `/visits/${visit}/working-days`,
  )
  const free = days.workingDays.filter((day) => !days.reviewerTaken.includes(day))
  const tuesday = free.slice(12).find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 2)
  return tuesday ?? free[0] ?? ''
}

/** The reviewer gets in touch and proposes the day; the nominee accepts it. */
export async function agreeDate(rita: Page, neil: Page, { id, on }: Review) {
  await rita.goto(`/visits/${id}`)
  await rita.getByRole('button', { name: 'Record a contact' }).click()
  await rita.getByLabel('Note').fill('Introduced myself and the review.')
  await rita.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rita.getByText('Contact recorded')).toBeVisible()

  await openPart(rita, 'Dates')
  const day = rita.getByRole('button', { name: dayLabel(on), exact: true })
  for (let months = 0; !(await day.isVisible()) && months < 6; months++) {
    await rita.getByRole('button', { name: 'Next month' }).click()
  }
  await day.click()
  await day.click()
  await rita.getByRole('button', { name: 'Send the proposal' }).click()
  await expect(rita.getByText('On the table')).toBeVisible()

  await neil.goto(`/visits/${id}/dates`)
  await neil.getByRole('button', { name: /^Accept / }).click()
  await expect(neil.getByRole('heading', { name: /^The visit is on / })).toBeVisible()
}

/** Opens a part of the visit by its name. */
export async function openPart(page: Page, name: string) {
  await page.getByRole('navigation', { name: 'Parts of the visit' }).getByRole('link', { name, exact: true }).click()
}

/** `2026-12-15` as the calendar calls it: `15 December 2026`. */
export function dayLabel(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
