import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../axe'
import { read, send } from '../api'
import { choose, inRow, pickDay, plusDays } from '../fields'
import { LEAD, type Area } from './area'

export const PRIORITY = 'A new assessor at the annexe'
export const CRITERION = 'Assessors say that the feedback helps them'
export const POINT = 'First look at the samples'
const CHECKLIST = 'Before it can be put into force'

/** The plan of the journey's year. */
export interface Year {
  readonly area: Area
  readonly planId: string
  readonly versionId: string
}

/** What the member looks at, as the plan calls it. */
export const activityOf = (name: string) => `Sample by ${name}`

/** The lead opens the plan of the year; its draft knows the area already. */
export async function openPlan(lena: Page, area: Area): Promise<Year> {
  await lena.goto('/iqa-work-plans')
  await lena.getByRole('button', { name: 'Open a plan' }).click()
  const form = lena.getByRole('region', { name: 'Open a plan' })
  await choose(form, 'Area', area.name)
  await pickDay(form, 'First day', area.startsOn)
  await pickDay(form, 'Last day', area.endsOn)
  await form.getByRole('button', { name: 'Open a plan' }).click()
  await expect(lena.getByRole('heading', { name: 'Draft of version 1', level: 1 })).toBeVisible()
  const [, planId = '', versionId = ''] =
    /iqa-work-plans\/([^/]+)\/versions\/([^/]+)\/edit/.exec(new URL(lena.url()).pathname) ?? []
  return { area, planId, versionId }
}

/** Context: why the plan exists and under what circumstances; all that is missing stands beside it. */
export async function writeContext(lena: Page) {
  const missing = lena.getByRole('complementary', { name: CHECKLIST })
  await expect(missing.getByRole('button', { name: 'Say why the plan exists.' })).toBeVisible()
  await expect(missing.getByRole('button', { name: /Name at least one priority/ })).toBeVisible()
  const context = part(lena, 'Context')
  await expect(context.getByText(/^As the product knew it on /)).toBeVisible()
  await context.getByLabel('Purpose').fill('Keep assessment alike at both sites while an assessor is new.')
  await context.getByLabel('Circumstances').fill('The workshop moves to the annexe in spring.')
  await context.getByLabel('Risks').fill('Nobody has looked at the work of the new assessor yet.')
  await context.getByLabel('Rules of the awarding bodies').fill('Every assessor is sampled each year.')
  await saved(context)
  await expect(missing.getByRole('button', { name: 'Say why the plan exists.' })).toBeHidden()
}

/** Skills: the lead enters and verifies that of the newest member; the same lines of the others go through the interface. */
export async function seeSkills(lena: Page, { area }: Year) {
  const newest = area.team.at(-1)
  for (const { id } of area.team.slice(0, -1)) {
    const skill = await send<{ id: string }>(LEAD, '/iqa-skills', {
      centre: '10001',
      personId: id,
      programmeId: area.programmeId,
      qualification: 'Level 4 award in internal quality assurance',
      standing: 'HELD',
    })
    await send(LEAD, `/iqa-skills/${skill.id}/verify`, {})
  }
  await lena.goto(`/iqa-areas/${area.id}/skills`)
  await lena.getByRole('button', { name: 'Add a skill' }).click()
  const form = lena.getByRole('region', { name: 'Add a skill' })
  const qualification = `Joiner and verifier since ${area.name.slice(-8)}`
  await choose(form, 'Person', newest?.name ?? '')
  await form.getByLabel('Qualification').fill(qualification)
  await choose(form, 'Programme', area.programme)
  await form.getByRole('button', { name: 'Save' }).click()
  await inRow(lena.getByRole('main'), 'Verify', `${qualification}, ${newest?.name}`).click()
  await expect(lena.getByText('Skill verified')).toBeVisible()
  await expect(lena.getByRole('row').filter({ hasText: qualification }).getByText('Counts')).toBeVisible()
}

/** Training needs: one analysis that both sides rate and sign; the others were seen at work, which goes through the interface. */
export async function seeTrainingNeeds(lena: Page, isla: Page, { area }: Year) {
  const [first, ...others] = area.team
  for (const { id } of others) {
    await send(LEAD, `/iqa-areas/${area.id}/skill-checks`, {
      personId: id,
      kind: 'OBSERVATION',
      heldOn: area.today,
      outcome: 'Sure in sampling; feedback is clear and fair.',
      inPlaceOfAnalysis: 'Seen at work with three assessors this month.',
    })
  }
  await lena.goto(`/iqa-areas/${area.id}/training-needs`)
  await lena.getByRole('button', { name: 'Begin an analysis' }).click()
  const form = lena.getByRole('form', { name: 'Begin an analysis' })
  await choose(form, 'Person', first?.name ?? '')
  await form.getByRole('textbox', { name: 'Competence', exact: true }).fill('Give feedback to assessors')
  await form.getByRole('textbox', { name: 'Needed' }).fill('4')
  await form.getByRole('textbox', { name: 'Lead' }).fill('3')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(lena.getByRole('heading', { name: `Training needs of ${first?.name}` })).toBeVisible()
  const address = new URL(lena.url()).pathname
  await isla.goto(address)
  await isla.getByRole('button', { name: 'Rate yourself' }).click()
  await isla.getByRole('textbox', { name: 'Give feedback to assessors' }).fill('3')
  await isla.getByRole('button', { name: 'Save' }).click()
  await expect(isla.getByText('Ratings saved')).toBeVisible()
  await signed(isla)
  await lena.reload()
  await signed(lena)
  await expect(lena.getByRole('definition').filter({ hasText: 'Not yet' })).toHaveCount(0)
}

async function signed(page: Page) {
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Sign this analysis?' })
  await panel.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(panel).toBeHidden()
}

/** Who looks at what, and when. */
export async function planActivities(lena: Page, { area, planId, versionId }: Year) {
  await lena.goto(`/iqa-work-plans/${planId}/versions/${versionId}/edit`)
  const activities = part(lena, 'Activities')
  for (const { name } of area.team) {
    const title = activityOf(name)
    await activities.getByRole('button', { name: 'Add an activity' }).click()
    const form = activities.getByRole('form', { name: 'Add an activity' })
    await form.getByLabel('Title').fill(title)
    await pickDay(form, 'First day', area.today)
    await pickDay(form, 'Last day', plusDays(area.today, 14))
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    const item = await opened(activities, title)
    await choose(item, 'Who answers for it', name)
    await choose(item, 'Programme', area.programme)
    await item.getByLabel('Hours planned').fill('4')
    await item.getByRole('button', { name: `Close: ${title}` }).click()
    await saved(activities)
  }
}

/** What matters most, what counts as success, how much is sampled, and when the lead looks at the team's work. */
export async function planTheRest(lena: Page, { area }: Year) {
  const priorities = part(lena, 'Priorities')
  await priorities.getByRole('button', { name: 'Add a priority' }).click()
  await priorities.getByLabel('Title').fill(PRIORITY)
  await priorities.getByLabel('Why it matters now').fill('Nobody has looked at this assessor’s work so far.')
  await priorities.getByRole('button', { name: 'Add', exact: true }).click()
  await choose(
    await opened(priorities, `1. ${PRIORITY}`),
    'Activities that serve it',
    ...area.team.map(({ name }) => activityOf(name)),
  )
  await saved(priorities)

  const criteria = part(lena, 'Success criteria')
  await criteria.getByRole('button', { name: 'Add a success criterion' }).click()
  await criteria.getByLabel('Statement').fill(CRITERION)
  await criteria.getByRole('button', { name: 'Add', exact: true }).click()
  await saved(criteria)

  const sampling = part(lena, 'Sampling')
  const red = sampling.getByRole('group', { name: 'Red rating' })
  await red.getByLabel('Of the units of each learner, %').fill('60')
  await red.getByLabel('Of the units of each learner, %').blur()
  await saved(sampling)

  const points = part(lena, 'Monitoring points')
  await points.getByRole('button', { name: 'Add a monitoring point' }).click()
  const form = points.getByRole('form', { name: 'Add a monitoring point' })
  await form.getByLabel('Title').fill(POINT)
  await pickDay(form, 'First day', area.today)
  await pickDay(form, 'Last day', plusDays(area.today, 14))
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await choose(await opened(points, POINT), 'Methods', 'Sample together')
  await saved(points)
}

/** The hours and the material of each member are put to them, and the lead agrees. */
export async function offerTime(lena: Page, { area }: Year) {
  const resources = part(lena, 'Time and materials')
  for (const { name } of area.team) {
    await resources.getByRole('button', { name: 'Propose hours' }).click()
    const hours = resources.getByRole('form', { name: 'Propose hours' })
    await choose(hours, 'Member', name)
    await hours.getByLabel('Hours agreed on').fill('20')
    await hours.getByRole('button', { name: 'Save' }).click()
    await agreed(resources, `Time, ${name}`)

    await resources.getByRole('button', { name: 'Add a material' }).click()
    const material = resources.getByRole('form', { name: 'Add a material' })
    await choose(material, 'Member', name)
    await material.getByLabel('What exactly').fill(materialOf(name))
    await pickDay(material, 'Needed by', plusDays(area.today, 1))
    await material.getByRole('button', { name: 'Save' }).click()
    await agreed(resources, `${materialOf(name)}, ${name}`)
  }
}

const materialOf = (name: string) => `Sampling sheets of ${name}`

/** The member's side of both. */
export async function agreeTime(member: Page, { planId }: Year, name: string) {
  await member.goto(`/iqa-work-plans/${planId}/resources`)
  const main = member.getByRole('main')
  await agreed(main, `Time, ${name}`)
  await agreed(main, `${materialOf(name)}, ${name}`)
  await expect(main.getByText('Agreed by both')).toHaveCount(2)
}

/** Once more one's own, then it does not ask any more. */
async function agreed(within: Locator, what: string) {
  const button = inRow(within, 'Agree', what)
  await button.click()
  await expect(button).toBeHidden()
}

/** Nothing is missing; the lead says what the team should know and puts the version into force. */
export async function publish(lena: Page, { planId, versionId }: Year, number: number, summary: string) {
  await lena.goto(`/iqa-work-plans/${planId}/versions/${versionId}/edit`)
  await expect(lena.getByRole('complementary', { name: CHECKLIST }).getByRole('status')).toHaveText(
    'Nothing is missing.',
  )
  if (number === 1) await expectAccessible(lena)
  await lena.getByLabel('What the team should know, in your words').fill(summary)
  const command = `Put version ${number} into force`
  await lena.getByRole('button', { name: command }).click()
  const panel = lena.getByRole('region', { name: `${command}?` })
  await expect(panel.getByText(summary)).toBeVisible()
  await panel.getByRole('button', { name: command }).click()
  await expect(lena.getByRole('region', { name: `Version ${number}`, exact: true }).getByText('In force')).toBeVisible()
  const plan = await read<{ currentVersionId: string }>(LEAD, `/iqa-work-plans/${planId}`)
  expect(plan.currentVersionId).toBe(versionId)
}

/** A section of the draft, whatever it says about what is missing in it. */
export const part = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${title} (Complete|\\d+ missing)$`) })

/** An entry of a section, with its fields open. */
export async function opened(section: Locator, title: string): Promise<Locator> {
  await section.getByRole('button', { name: `Edit: ${title}`, exact: true }).click()
  return section
    .getByRole('listitem')
    .filter({ has: section.page().getByRole('heading', { name: title, exact: true }) })
}

/** What was typed in a section has arrived. */
export async function saved(section: Locator) {
  await expect(section.getByText(/Saved \d\d:/)).toBeVisible()
}
