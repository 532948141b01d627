import { expect, type Locator, type Page } from '@playwright/test'
import { choose, pickDay, plusDays } from '../fields'
import { openWork } from './agreement'
import type { Person } from './area'
import { opened, part, activityOf, POINT, saved, type Year } from './plan'

const SOUND = 'Decisions are sound'
const FOUND = 'One decision cannot be followed from the evidence.'
const ABSENCE = 'More time is needed to look at the evidence again.'

/** The lead looks at the work of all; one standard is not met by one of them. */
export async function look(lena: Page, { planId, area }: Year, weak: Person) {
  await lena.goto(`/iqa-work-plans/${planId}/monitoring-points`)
  await lena.getByRole('link', { name: POINT }).click()
  await confirmed(lena, 'Begin to look')
  for (const { name } of area.team) {
    await lena.getByRole('button', { name: `Write the record of ${name}` }).click()
    const form = lena.getByRole('form', { name: `Write the record of ${name}` })
    await form.getByLabel('Progress against the plan').selectOption('On plan')
    for (const judgement of await form.getByRole('combobox', { name: /^Judgement: / }).all()) {
      const about = (await judgement.getAttribute('aria-label')) ?? ''
      await judgement.selectOption(name === weak.name && about.endsWith(SOUND) ? 'Not met' : 'Met')
    }
    if (name === weak.name) await form.getByLabel(`Note: ${SOUND}`).fill('The notes do not say what was seen.')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
  }
  await confirmed(lena, 'Complete the record')
  await expect(lena.getByRole('heading', { level: 1 })).toContainText('Recorded')
}

/** What was not met becomes a finding with an action, and feedback that only the two read; the member takes note. */
export async function tell(lena: Page, member: Page, year: Year, { name }: Person) {
  await lena.getByRole('button', { name: `Record a finding about the work of ${name}` }).click()
  const finding = lena.getByRole('form', { name: `Record a finding about the work of ${name}` })
  await finding.getByLabel('What was found').fill(FOUND)
  await finding.getByLabel('What is to be done').fill('Write beside each decision what was seen.')
  await pickDay(finding, 'By when', plusDays(year.area.today, 14))
  await finding.getByRole('button', { name: 'Save' }).click()
  await expect(lena.getByRole('row').filter({ hasText: FOUND })).toContainText(SOUND)

  await lena.getByRole('button', { name: `Give feedback to ${name}` }).click()
  const feedback = lena.getByRole('form', { name: `Give feedback to ${name}` })
  await feedback.getByLabel('What is strong').fill('Prompt with assessors.')
  await feedback.getByLabel('What to improve').fill('Say what was seen.')
  await feedback.getByLabel('What you agreed on').fill('A line in each record.')
  await feedback.getByRole('button', { name: 'Give feedback' }).click()
  await expect(lena.getByText('Prompt with assessors.')).toBeVisible()

  await openWork(member, year, 'Feedback to take note of')
  await member.goto(new URL(lena.url()).pathname)
  await expect(member.getByText('Say what was seen.', { exact: true })).toBeVisible()
  await member.getByRole('button', { name: 'I have taken note' }).click()
  await expect(member.getByText('Taken note')).toBeVisible()
}

/** What was not met asks for a review; the lead holds it and decides to amend, which clears the task. */
export async function review(lena: Page, { planId }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/review-prompts`)
  await expect(lena.getByRole('row').filter({ hasText: POINT })).toContainText('Standard not met')
  await lena.goto(`/iqa-work-plans/${planId}/reviews`)
  await lena.getByRole('button', { name: 'Record a review' }).click()
  const form = lena.getByRole('form', { name: 'Record a review' })
  await form.getByLabel('What it rests on').fill('The record of the first look, and what was sampled so far.')
  await choose(form, 'Points whose records you looked at', POINT)
  await form.getByLabel('Conclusion').selectOption('Amend the plan')
  await form.getByLabel('Reason').fill('One of us needs more time to look again.')
  await form.getByRole('button', { name: 'Record a review' }).click()
  await expect(lena.getByRole('heading', { name: 'Review 1', level: 1 })).toBeVisible()
  await expect(lena.getByRole('region', { name: 'What it cleared' })).toContainText(POINT)
}

/** An amendment with a reason over it and one for its only change: an activity of one member ends later. */
export async function amend(lena: Page, year: Year, { name }: Person): Promise<Year> {
  const { planId, area } = year
  await lena.goto(`/iqa-work-plans/${planId}`)
  await lena.getByRole('button', { name: 'Amend the plan' }).click()
  const begin = lena.getByRole('region', { name: 'Begin an amendment' })
  await begin.getByLabel('Reason').fill('What the review came to.')
  await begin.getByRole('button', { name: 'Begin the amendment' }).click()
  await expect(lena.getByRole('heading', { name: 'Draft of version 2', level: 1 })).toBeVisible()
  const [, versionId = ''] = /versions\/([^/]+)\/edit/.exec(new URL(lena.url()).pathname) ?? []

  const activities = part(lena, 'Activities')
  const item = await opened(activities, activityOf(name))
  await pickDay(item, 'Last day', plusDays(area.today, 21))
  await saved(activities)
  const changes = part(lena, 'Changes and why')
  const change = changes.getByRole('listitem').filter({ hasText: activityOf(name) })
  await expect(change).toHaveCount(1)
  await choose(change, 'What prompts it', 'A review')
  await change.getByLabel('Why it changes').fill(ABSENCE)
  await change.getByLabel('Why it changes').blur()
  await saved(changes)
  return { ...year, versionId }
}

/** Each is told with the own part first, and takes note. */
export async function takeNote(member: Page, { planId }: Year, isTouched: boolean) {
  await member.goto(`/iqa-work-plans/${planId}`)
  await member.getByRole('link', { name: 'Read and acknowledge' }).click()
  if (isTouched) {
    await expect(member.getByRole('region', { name: 'What changed for you' })).toContainText(ABSENCE)
  } else {
    await expect(member.getByText('Nothing of this version touches your own part.')).toBeVisible()
    await expect(member.getByRole('region', { name: 'What changed for others' })).toContainText(ABSENCE)
  }
  await member.getByRole('button', { name: 'I have taken note' }).click()
  await expect(member.getByText(/^Acknowledged: /)).toBeVisible()
}

/** The lead sees who has taken note. */
export async function expectNoted(lena: Page, { planId, versionId }: Year, count: number) {
  await lena.goto(`/iqa-work-plans/${planId}/versions/${versionId}/notices`)
  await expect(lena.getByText(`${count} of 4 acknowledged`)).toBeVisible()
}

async function confirmed(lena: Page, command: string) {
  await lena.getByRole('button', { name: command, exact: true }).click()
  const panel: Locator = lena.getByRole('region', { name: `${command}?` })
  await panel.getByRole('button', { name: command }).click()
  await expect(panel).toBeHidden()
}
