import { expect, test, type Browser, type Page } from '@playwright/test'
import { send, read } from '../support/api'
import { watched } from '../support/csp'
import * as agreement from '../support/iqa/agreement'
import { LEAD, prepareArea, type Area } from '../support/iqa/area'
import * as monitoring from '../support/iqa/monitoring'
import * as plan from '../support/iqa/plan'
import * as samples from '../support/iqa/samples'

/** Told apart from what an earlier, cut-off run wrote on the same stack. */
const RUN = new Date().toISOString().slice(11, 19)

/** Three who do nothing else, and the examinations officer, who verifies as well. */
const TEAM = ['isla.verifier', 'ian.verifier', 'ines.verifier', 'ezra.exams']

type Window = Awaited<ReturnType<typeof watched>>

test(
  `IQA-004 to IQA-086 a lead and a team of four run the year of a plan: context, skills and time agreed, published, objectives agreed, samples,
 a standard not met, review, amendment, one agrees anew, all take note, closed`.replaceAll('\n', ''),
  async ({ browser }) => {
    test.setTimeout(1_800_000)
    const area = await prepareArea(RUN, ...TEAM)
    const lena = await watched(browser, LEAD)
    const team = await windows(browser, area)
    const [isla, ian] = team.map(({ page }) => page) as [Page, Page]
    const touched = area.team[1]!

    const year = await test.step('the lead opens the plan', () => plan.openPlan(lena.page, area))
    await test.step('context', () => plan.writeContext(lena.page))
    await test.step('skills are verified', () => plan.seeSkills(lena.page, year))
    await test.step('both sides sign what is to be learnt', () => plan.seeTrainingNeeds(lena.page, isla, year))
    await test.step('activities', () => plan.planActivities(lena.page, year))
    await test.step('priorities, success, sampling and points', () => plan.planTheRest(lena.page, year))
    await test.step('time and materials are agreed by both sides', async () => {
      await plan.offerTime(lena.page, year)
      for (const [index, { name }] of area.team.entries()) await plan.agreeTime(pageOf(team, index), year, name)
    })
    await test.step('published', () => plan.publish(lena.page, year, 1, 'We begin with the new assessor.'))
    await test.step('objectives are agreed by both sides', async () => {
      await agreement.makeIndividualPlans(lena.page, year)
      await agreement.setObjectives(lena.page, year)
      for (const [index, member] of area.team.entries()) {
        await agreement.propose(lena.page, year, member.name)
        await agreement.confirmAndAgree(pageOf(team, index), year, member)
      }
      await agreement.expectStates(lena.page, year, {})
    })
    await test.step('samples are drawn and done', async () => {
      await samples.draw(lena.page, year)
      await samples.allocate(lena.page, year)
      for (const index of samples.LEARNERS.keys()) {
        await samples.sample(
          pageOf(team, index),
          year,
          index === 1 ? 'Write down how the joints were measured.' : undefined,
        )
      }
      await samples.expectCovered(lena.page, year)
    })
    await test.step('monitoring: a standard is not met', async () => {
      await monitoring.look(lena.page, year, touched)
      await monitoring.tell(lena.page, ian, year, touched)
    })
    await test.step('review', () => monitoring.review(lena.page, year))
    const second = await test.step('amendment', () => monitoring.amend(lena.page, year, touched))
    await test.step('the amendment is published', () => plan.publish(lena.page, second, 2, 'One of us gets more time.'))
    await test.step('one of four agrees anew', async () => {
      await agreement.expectStates(lena.page, year, { [touched.name]: 'To be agreed again' })
      await agreement.propose(lena.page, year, touched.name)
      await agreement.agreeAgain(ian, year)
      await agreement.expectStates(lena.page, year, {})
    })
    await test.step('everyone takes note', async () => {
      await monitoring.expectNoted(lena.page, second, 0)
      for (const [index, member] of area.team.entries()) {
        await monitoring.takeNote(pageOf(team, index), second, member === touched)
      }
      await monitoring.expectNoted(lena.page, second, 4)
    })
    await test.step('closed', () => close(lena.page, second))
    lena.policyHeld()
    for (const { policyHeld } of team) policyHeld()
  },
)

/** A window for each of the team, signed in one after the other. */
async function windows(browser: Browser, { team }: Area): Promise<Window[]> {
  const all: Window[] = []
  for (const { username } of team) all.push(await watched(browser, username))
  return all
}

const pageOf = (team: readonly Window[], index: number): Page => team[index]!.page

/** Every objective is judged, each success criterion evaluated, and what is left goes to the next plan. No screen does that yet. */
async function close(lena: Page, year: plan.Year) {
  await agreement.judgeObjectives(year)
  const { content } = await read<{ content: { successCriteria: { id: string }[] } }>(
    LEAD,
    `/iqa-work-plans/${year.planId}/versions/${year.versionId}`,
  )
  const closed = await send<{ state: string }>(LEAD, `/iqa-work-plans/${year.planId}/close`, {
    evaluations: content.successCriteria.map(({ id }) => ({
      criterionId: id,
      outcome: 'MET',
      words: 'The assessor says so.',
    })),
    lessons: 'Look at a new assessor in the first month.',
    carryForward: ['Look again at the decisions of one of us.'],
    earlyReason: 'The programme moves to another area.',
  })
  expect(closed.state).toBe('CLOSED')
  await lena.goto('/iqa-work-plans')
  const row = lena.getByRole('row').filter({ has: lena.getByRole('link', { name: year.area.name }) })
  await expect(row).toContainText('Closed')
  await expect(row).toContainText('Version 2')
  await agreement.expectStates(lena, year, Object.fromEntries(year.area.team.map(({ name }) => [name, 'Completed'])))
}
