import { expect, type Page } from '@playwright/test'
import { individual, objectiveOf, openWork } from './agreement'
import type { Person } from './area'
import { CRITERION, type Year } from './plan'

/** The member reports what was reached, hands it in, and the lead judges it. */
export async function judge(lena: Page, member: Page, year: Year, { name }: Person) {
  const title = objectiveOf(name)
  await openWork(member, year, title)
  const own = member.getByRole('article', { name: title })
  await own.getByRole('button', { name: 'Report progress' }).click()
  const report = own.getByRole('form', { name: 'Report progress' })
  await report.getByLabel('Value reached').fill('1')
  await report.getByLabel('Note').fill('Done, and told to the assessor.')
  await report.getByRole('button', { name: 'Report progress' }).click()
  await expect(own).toContainText('Target reached')
  await own.getByRole('button', { name: 'Hand in for judgement' }).click()
  const panel = own.getByRole('region', { name: `Hand “${title}” in for judgement?` })
  await panel.getByRole('button', { name: 'Hand in for judgement' }).click()
  await expect(own).toContainText('Submitted')

  await individual(lena, year, name)
  const seen = lena.getByRole('article', { name: title })
  await seen.getByRole('button', { name: 'Judge the result' }).click()
  const result = seen.getByRole('form', { name: 'Judge the result' })
  await expect(result.getByRole('combobox', { name: 'Result' })).toHaveValue('Met')
  await result.getByRole('button', { name: 'Judge the result' }).click()
  await expect(result).toBeHidden()
  await expect(seen.getByText('Met', { exact: true }).first()).toBeVisible()
}

/** What the year came to: each success criterion, what it taught, what the next plan begins with. */
export async function close(lena: Page, { planId, area }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/closing`)
  await lena.getByRole('button', { name: 'Close the plan' }).click()
  const form = lena.getByRole('form', { name: 'Close the plan' })
  await form.getByRole('group', { name: CRITERION }).getByLabel('How far it was met').fill('The assessor says so.')
  await form.getByLabel('What the year taught').fill('Look at a new assessor in the first month.')
  await form.getByLabel('What the next plan begins with').fill('Look again at the decisions of one of us.')
  await form.getByLabel('Why before the end of the period').fill('The programme moves to another area.')
  await form.getByRole('button', { name: 'Close the plan' }).click()
  await expect(form).toBeHidden()
  await expect(lena.getByRole('main')).toContainText('Look again at the decisions of one of us.')

  await lena.goto('/iqa-work-plans')
  const row = lena.getByRole('row').filter({ has: lena.getByRole('link', { name: area.name }) })
  await expect(row).toContainText('Closed')
  await expect(row).toContainText('Version 2')
}
