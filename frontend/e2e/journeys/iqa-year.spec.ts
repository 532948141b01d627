import { test, type Browser, type Page } from '@playwright/test'
import { watched } from '../support/csp'
import * as agreement from '../support/iqa/agreement'
import { LEAD, prepareArea, type Area } from '../support/iqa/area'
import * as closing from '../support/iqa/closing'
import * as monitoring from '../support/iqa/monitoring'
import * as plan from '../support/iqa/plan'
import * as samples from '../support/iqa/samples'

/** Told apart from what an earlier, cut-off run wrote on the same stack. */
const RUN = new Date().toISOString().slice(11, 19)

/** Three who do nothing else, and the examinations officer, who verifies as well. */
const TEAM = ['isla.verifier', 'ian.verifier', 'ines.verifier', 'ezra.exams']

type Window = Awaited<ReturnType<typeof watched>>

/**
 * Members' own plans are made from the version in force, so objectives are agreed after it was published. It all happens on one day:
 * the clock of the stack is not this journey's alone, and the plan is closed early, with a reason.
 */
test('IQA-004 to IQA-086 a lead and a team of four run the year of an IQA work plan, from its context to its closing', async ({
  browser,
}) => {
  test.setTimeout(1_800_000)
  const area = await prepareArea(RUN, ...TEAM)
  const lena = await watched(browser, LEAD)
  const team = await windows(browser, area)
  const [isla, ian] = team.map(({ page }) => page) as [Page, Page]
  const touched = area.team[1]!

  const year = await test.step('the lead opens the plan', () => plan.openPlan(lena.page, area))
  await test.step('IQA-004 context', () => plan.writeContext(lena.page))
  await test.step('IQA-007 skills are verified', () => plan.seeSkills(lena.page, year))
  await test.step('IQA-008 both sides sign what is to be learnt', () => plan.seeTrainingNeeds(lena.page, isla, year))
  await test.step('IQA-020 IQA-029 activities', () => plan.planActivities(lena.page, year))
  await test.step('IQA-015 IQA-017 IQA-023 IQA-047 IQA-048 priorities, success, sampling and points', () =>
    plan.planTheRest(lena.page, year))
  await test.step('IQA-011 IQA-012 time and materials are agreed by both sides', async () => {
    await plan.offerTime(lena.page, year)
    for (const [index, { name }] of area.team.entries()) await plan.agreeTime(pageOf(team, index), year, name)
  })
  await test.step('IQA-021 published', () => plan.publish(lena.page, year, 1, 'We begin with the new assessor.'))
  await test.step('IQA-033 IQA-034 IQA-035 IQA-038 IQA-041 objectives are agreed by both sides', async () => {
    await agreement.makeIndividualPlans(lena.page, year)
    await agreement.setObjectives(lena.page, year)
    for (const [index, member] of area.team.entries()) {
      await agreement.propose(lena.page, year, member.name)
      await agreement.confirmAndAgree(pageOf(team, index), year, member)
    }
    await agreement.expectStates(lena.page, year, {})
  })
  await test.step('IQA-024 IQA-025 IQA-026 samples are drawn and done', async () => {
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
  await test.step('IQA-051 IQA-055 IQA-058 monitoring: a standard is not met', async () => {
    await monitoring.look(lena.page, year, touched)
    await monitoring.tell(lena.page, ian, year, touched)
  })
  await test.step('IQA-060 review', () => monitoring.review(lena.page, year))
  const second = await test.step('IQA-061 amendment', () => monitoring.amend(lena.page, year, touched))
  await test.step('IQA-062 the amendment is published, its change explained', () =>
    plan.publish(lena.page, second, 2, 'One of us gets more time.'))
  await test.step('IQA-064 one of four agrees anew', async () => {
    await agreement.expectStates(lena.page, year, { [touched.name]: 'To be agreed again' })
    await agreement.propose(lena.page, year, touched.name)
    await agreement.agreeAgain(ian, year)
    await agreement.expectStates(lena.page, year, {})
  })
  await test.step('IQA-066 IQA-067 everyone takes note', async () => {
    await monitoring.expectNoted(lena.page, second, 0)
    for (const [index, member] of area.team.entries()) {
      await monitoring.takeNote(pageOf(team, index), second, member === touched)
    }
    await monitoring.expectNoted(lena.page, second, 4)
  })
  await test.step('IQA-044 IQA-045 objectives are reported on, handed in and judged', async () => {
    for (const [index, member] of area.team.entries()) {
      await closing.handIn(pageOf(team, index), year, member)
      await closing.judge(lena.page, year, member, member === touched)
    }
  })
  await test.step('IQA-086 the plan is evaluated and closed', async () => {
    await closing.close(lena.page, second)
    await agreement.expectStates(lena.page, year, Object.fromEntries(area.team.map(({ name }) => [name, 'Completed'])))
    await closing.readJudgement(ian)
  })
  lena.policyHeld()
  for (const { policyHeld } of team) policyHeld()
})

/** A window for each of the team, signed in one after the other. */
async function windows(browser: Browser, { team }: Area): Promise<Window[]> {
  const all: Window[] = []
  for (const { username } of team) all.push(await watched(browser, username))
  return all
}

const pageOf = (team: readonly Window[], index: number): Page => team[index]!.page
