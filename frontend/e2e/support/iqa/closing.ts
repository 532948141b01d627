import { expect, type Page } from '@playwright/test'
import { choose } from '../fields'
import { objectiveOf, openWork } from './agreement'
import type { Person } from './area'
import { CRITERION, type Year } from './plan'

const REPORT = 'One decision looked at, with what was found.'
const REASON = 'The decision was looked at; the notes do not say what was seen.'
const NEXT = 'The next plan begins with it.'
const HEARD = 'Two of three assessors say so.'
const LESSON = 'Look at a new assessor in the first month.'
const CARRIED = ['Look again at the decisions of one of us.', 'Show the team how notes are written.'] as const
const EARLY = 'The programme moves to another area.'

/** The member finds the objective among the own work, says how it stands today, and hands it in. */
export async function handIn(member: Page, year: Year, { name }: Person) {
  await openWork(member, year, 'Objective')
  const objective = card(member, name)
  await objective.getByRole('button', { name: 'Report progress' }).click()
  const form = objective.getByRole('form', { name: 'Report progress' })
  await form.getByLabel('Value reached').fill('1')
  await form.getByLabel('Note').fill(REPORT)
  await form.getByRole('button', { name: 'Report progress' }).click()
  await expect(objective.getByRole('region', { name: 'Reports' })).toContainText(REPORT)
  await expect(objective.getByText('Target reached')).toBeVisible()

  const command = 'Hand in for judgement'
  await objective.getByRole('button', { name: command }).click()
  await objective
    .getByRole('region', { name: `Hand “${objectiveOf(name)}” in for judgement?` })
    .getByRole('button', { name: command })
    .click()
  await expect(objective.getByText('Submitted', { exact: true })).toBeVisible()
}

/** The lead is asked for a judgement, reads what was reported, and judges; of one of them it was met in part only. */
export async function judge(lena: Page, year: Year, { name }: Person, isTouched: boolean) {
  await openWork(lena, year, 'Objective to judge')
  const objective = card(lena, name)
  await objective.getByRole('button', { name: 'Show the reports' }).click()
  await expect(objective.getByRole('region', { name: 'Reports' })).toContainText(REPORT)
  await objective.getByRole('button', { name: 'Judge the result' }).click()
  const form = objective.getByRole('form', { name: 'Judge the result' })
  if (isTouched) {
    await choose(form, 'Result', 'Partly met')
    await form.getByLabel('Reason').fill(REASON)
    await choose(form, 'What comes next', 'Nothing')
    await form.getByLabel('Why nothing is needed').fill(NEXT)
  }
  await form.getByRole('button', { name: 'Judge the result' }).click()
  await expect(told(lena, isTouched ? 'Partly met, ' : 'Met, ')).toBeVisible()
}

/** The lead evaluates the success criterion, and says what the year taught and what the next plan begins with. */
export async function close(lena: Page, { planId, area }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}`)
  await lena.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('link', { name: 'Closing' }).click()
  await lena.getByRole('button', { name: 'Close the plan' }).click()
  const form = lena.getByRole('form', { name: 'Close the plan' })
  const criterion = form.getByRole('group', { name: CRITERION })
  await choose(criterion, 'Result', 'Partly met')
  await criterion.getByLabel('How far it was met').fill(HEARD)
  await form.getByLabel('What the year taught').fill(LESSON)
  await form.getByLabel('What the next plan begins with').fill(CARRIED.join('\n'))
  await form.getByLabel('Why before the end of the period').fill(EARLY)
  await form.getByRole('button', { name: 'Close the plan' }).click()
  for (const words of [`Partly met: ${HEARD}`, LESSON, ...CARRIED, EARLY]) await expect(told(lena, words)).toBeVisible()

  await lena.goto('/iqa-work-plans')
  const row = lena.getByRole('row').filter({ has: lena.getByRole('link', { name: area.name }) })
  await expect(row).toContainText('Closed')
  await expect(row).toContainText('Version 2')
}

/** After the year the member still reads what was judged, and why. */
export async function readJudgement(member: Page) {
  await member.reload()
  await expect(member.getByRole('region', { name: 'The share of the plan' })).toContainText('Completed')
  for (const words of ['Partly met, ', REASON, NEXT]) await expect(told(member, words)).toBeVisible()
}

/** The member's objective, of which there is one. */
const card = (page: Page, name: string) => page.getByRole('article', { name: objectiveOf(name) })

/** What a page says about something, found by how it begins or by a sentence of it. */
const told = (page: Page, words: string) => page.getByRole('main').getByRole('definition').filter({ hasText: words })
