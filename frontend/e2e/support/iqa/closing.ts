import { expect, type Page } from '@playwright/test'
import { read, send } from '../api'
import { LEAD } from './area'
import type { Year } from './plan'

interface Named {
  readonly id: string
  readonly personId: string
}

interface Objective {
  readonly id: string
  readonly title: string
}

/** What came of the objectives: reported and handed in by the member, judged by the lead. No screen does that yet. */
export async function judgeObjectives({ planId, area }: Year) {
  const list = `/iqa-work-plans/${planId}/individual-plans`
  const { items } = await read<{ items: Named[] }>(LEAD, list)
  for (const { username, id } of area.team) {
    const own = `${list}/${items.find(({ personId }) => personId === id)?.id}`
    const { objectives } = await read<{ objectives: Objective[] }>(username, own)
    const objective = `${own}/objectives/${objectives[0]?.id}`
    await send(username, `${objective}/progress`, { on: area.today, value: 1, note: 'Done and told.' })
    await send(username, `${objective}/submit`, {})
    await send(LEAD, `${objective}/judge`, { outcome: 'MET' })
  }
}

/** Each success criterion is evaluated, and what is left goes to the next plan. No screen does that yet; the list shows what came of it. */
export async function close(lena: Page, year: Year) {
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
}
