import { expect, type Page } from '@playwright/test'
import { read, send } from '../api'
import { choose, pickDay, plusDays } from '../fields'
import { LEAD, type Person } from './area'
import { activityOf, PRIORITY, type Year } from './plan'

interface Named {
  readonly id: string
  readonly personId: string
}

const WHY = 'The assessor is new and nobody has looked at this work so far.'
export const objectiveOf = (name: string) => `${name} looks at the new assessor in time`

/** Members' own plans are made from what each answers for in the version in force. */
export async function makeIndividualPlans(lena: Page, { planId, area }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/individual-plans`)
  await lena.getByRole('button', { name: 'Make the missing plans' }).click()
  for (const { name } of area.team) await expect(stateOf(lena, name)).toHaveText('Draft')
}

/** An objective with its five aspects; those of the others are the same and go through the interface. */
export async function setObjectives(lena: Page, year: Year) {
  const { area, planId, versionId } = year
  const [first, ...others] = area.team
  await individual(lena, year, first?.name ?? '')
  await lena.getByRole('button', { name: 'Add an objective' }).click()
  const form = lena.getByRole('form', { name: 'Add an objective' })
  await form.getByLabel('Title').fill(objectiveOf(first?.name ?? ''))
  await form.getByLabel('What will be done').fill('Look at one decision of the new assessor and say what was found.')
  await choose(form, 'Activities', activityOf(first?.name ?? ''))
  await form.getByLabel('How it will be known').fill('Samples done')
  await choose(form, 'Compare', 'at least')
  await form.getByLabel('Target').fill('1')
  await form.getByRole('textbox', { name: 'Achievable' }).fill('Twenty hours are agreed, and the sheets are there.')
  await form.getByLabel('Why now').fill(WHY)
  await choose(form, 'Priority that it serves', PRIORITY)
  await pickDay(form, 'From', area.today)
  await pickDay(form, 'To', plusDays(area.today, 28))
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(lena.getByRole('article', { name: objectiveOf(first?.name ?? '') })).toContainText('Twenty hours')

  const { content } = await read<{
    content: { activities: { id: string; title: string }[]; priorities: { id: string }[] }
  }>(LEAD, `/iqa-work-plans/${planId}/versions/${versionId}`)
  for (const { id, name } of others) {
    const { items } = await read<{ items: Named[] }>(LEAD, `/iqa-work-plans/${planId}/individual-plans`)
    const own = items.find(({ personId }) => personId === id)
    await send(LEAD, `/iqa-work-plans/${planId}/individual-plans/${own?.id}/objectives`, {
      title: objectiveOf(name),
      specific: {
        statement: 'Look at one decision of the new assessor.',
        scope: [{ kind: 'ACTIVITY', id: content.activities.find(({ title }) => title === activityOf(name))?.id }],
      },
      measurable: { indicator: 'Samples done', target: 1, comparator: 'AT_LEAST' },
      achievable: 'Twenty hours are agreed.',
      realistic: { rationale: WHY, priorityId: content.priorities[0]?.id },
      timeBound: { startOn: area.today, dueOn: plusDays(area.today, 28) },
    })
  }
}

/** The lead puts the plan to the member, and agrees with that. */
export async function propose(lena: Page, year: Year, name: string) {
  await individual(lena, year, name)
  await lena.getByRole('button', { name: 'Propose to the member' }).click()
  await expect(lena.getByRole('region', { name: 'The share of the plan' })).toContainText('With the member')
}

/** The member finds the plan among the own work, says personally that it is achievable, and agrees. */
export async function confirmAndAgree(page: Page, year: Year, { name }: Person) {
  await openWork(page, year, 'My plan to answer')
  const title = objectiveOf(name)
  await page.getByRole('button', { name: `Confirm: ${title}` }).click()
  const panel = page.getByRole('region', { name: `Confirm: ${title}` })
  await panel.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(panel.getByText('Tick that it is achievable, or revise the objective')).toBeVisible()
  await panel.getByRole('checkbox').check()
  await panel.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(panel).toBeHidden()
  await agree(page)
}

/** Where nothing of the objectives is new. */
export async function agreeAgain(page: Page, year: Year) {
  await openWork(page, year, 'My plan to answer')
  await agree(page)
}

async function agree(page: Page) {
  const command = 'Agree to this plan'
  await page.getByRole('button', { name: command }).click()
  await page
    .getByRole('region', { name: `${command}?` })
    .getByRole('button', { name: command })
    .click()
  await expect(
    page.getByRole('region', { name: 'The share of the plan' }).getByText('Agreed', { exact: true }),
  ).toBeVisible()
}

/** How far the agreement with each member is, as the lead's list says. */
export async function expectStates(lena: Page, { planId, area }: Year, states: Readonly<Record<string, string>>) {
  await lena.goto(`/iqa-work-plans/${planId}/individual-plans`)
  for (const { name } of area.team) await expect(stateOf(lena, name)).toHaveText(states[name] ?? 'Agreed')
}

const stateOf = (lena: Page, name: string) =>
  lena
    .getByRole('row')
    .filter({ has: lena.getByRole('link', { name, exact: true }) })
    .getByRole('cell')
    .first()

/** The lead opens a member's plan from the list. */
export async function individual(lena: Page, { planId }: Year, name: string) {
  await lena.goto(`/iqa-work-plans/${planId}/individual-plans`)
  await lena.getByRole('link', { name, exact: true }).click()
  await expect(lena.getByRole('heading', { name: `Individual plan of ${name}`, level: 1 })).toBeVisible()
}

/** Opens a card of the own work, of this area. */
export async function openWork(page: Page, { area }: Pick<Year, 'area'>, kind: string) {
  await page.goto('/my-work')
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: kind })
    .filter({ hasText: area.name })
    .first()
    .click()
}
