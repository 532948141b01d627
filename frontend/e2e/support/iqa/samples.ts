import { expect, type Locator, type Page } from '@playwright/test'
import { pickDay, plusDays, choose } from '../fields'
import type { Person } from './area'
import { openWork } from './agreement'
import type { Year } from './plan'

export const LEARNERS = ['J-101', 'J-102', 'J-103'] as const

/** The lead tries a seed out, draws with it, and hears for each decision why it is in. */
export async function draw(lena: Page, { planId }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/sample-draws`)
  await lena.getByLabel('Seed').fill('AUTUMN-1')
  await lena.getByRole('button', { name: 'Try it out' }).click()
  await expect(lena.getByRole('region', { name: 'What this draw would do' })).toBeVisible()
  await expect(lena.getByText('3 come in and 0 fall out', { exact: false })).toBeVisible()
  await lena.getByRole('button', { name: 'Draw the sample' }).click()
  await expect(lena.getByRole('region', { name: 'What this draw did' })).toBeVisible()
  await expect(lena.getByRole('table', { name: 'Draws made' }).getByText('1: AUTUMN-1')).toBeVisible()
}

/** One decision to each of the first three; nobody looks at their own. */
export async function allocate(lena: Page, { planId, area }: Year) {
  for (const [index, learner] of LEARNERS.entries()) {
    const { name } = area.team[index] as Person
    await lena.goto(`/iqa-work-plans/${planId}/samples`)
    await lena.getByRole('link', { name: `${learner}, U7` }).click()
    await expect(lena.getByRole('heading', { name: 'Why it is in' })).toBeVisible()
    await lena.getByRole('button', { name: 'Say who looks at it' }).click()
    const form = lena.getByRole('form', { name: 'Say who looks at it' })
    await choose(form, 'Looked at by', name)
    await pickDay(form, 'By', plusDays(area.today, 7))
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
    await expect(lena.getByRole('main').getByText(name).first()).toBeVisible()
  }
}

/** The member finds the sample among the own work and begins its record. */
export async function begin(page: Page, of: Pick<Year, 'area'>): Promise<Locator> {
  await openWork(page, of, 'Sample')
  await page.getByRole('button', { name: 'Begin the record' }).click()
  const form = page.getByRole('form', { name: 'What was found' })
  await expect(form.getByLabel('Units looked at')).toBeVisible()
  return form
}

/** The four checks with the decision and the words that the assessor reads. */
export async function write(form: Locator, decision: 'Agree' | 'Agree, with action') {
  await form.getByLabel('Units looked at').fill('U7')
  await form.getByLabel('How you looked at it').selectOption('The learner’s work')
  for (const check of ['Valid', 'Authentic', 'Current', 'Sufficient']) {
    const answer = check === 'Sufficient' && decision !== 'Agree' ? 'No' : 'Yes'
    await form.getByRole('radiogroup', { name: check }).getByRole('radio', { name: answer }).check()
  }
  await form.getByRole('group', { name: 'Your decision' }).getByRole('radio', { name: decision, exact: true }).check()
  await form.getByLabel('Feedback to the assessor').fill('The joints were judged fairly; say next time why.')
}

export async function sign(page: Page, form: Locator) {
  await form.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText('Sample done')).toBeVisible()
  await expect(form).toBeHidden()
}

/** Agrees with the assessor, or asks for something to be done by a day. */
export async function sample(page: Page, year: Year, toDo?: string) {
  const form = await begin(page, year)
  await write(form, toDo ? 'Agree, with action' : 'Agree')
  if (toDo) {
    await form.getByRole('button', { name: 'Add an action' }).click()
    const action = form.getByRole('group', { name: 'Action 1' })
    await action.getByLabel('What is to be done').fill(toDo)
    await pickDay(action, 'By when', plusDays(year.area.today, 14))
  }
  await sign(page, form)
}

/** The matrix shows that every decision of the assessor was looked at. */
export async function expectCovered(lena: Page, { planId, area }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/coverage`)
  await expect(
    lena.getByRole('gridcell', { name: `${area.assessor}, U7: 3 of 3 done, 3 could be sampled` }),
  ).toBeVisible()
}
