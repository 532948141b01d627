import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import ClosingForm from './ClosingForm'
import { Component as ClosingPage } from './ClosingPage'
import type { Closing } from './closingQueries'
import type { Objective } from './individualQueries'
import JudgeForm from './JudgeForm'
import type { ObjectiveChoices } from './objective'
import type { Plan } from './queries'
import Reports from './Reports'

const BASE = `${window.location.origin}/api/v1`
const lead = personWith('LEAD_IQA')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const of = {
  plan: { id: 'i1', planId: 'plan', personId: 'ines', personName: 'Ines Inner' },
  choices: { staff: [{ id: 'ines', name: 'Ines Inner' }], monitoringMethods: [] },
} as unknown as ObjectiveChoices
const objective = {
  id: 'o1',
  state: 'SUBMITTED',
  allowedCommands: [{ command: 'judge', allowed: true }],
  version: 3,
} as unknown as Objective
const OBJECTIVE = `${BASE}/iqa-work-plans/plan/individual-plans/i1/objectives/o1`

describe('the result of an objective', () => {
  it('IQA-045 an action as the next step says by when, and is the member’s to do and the lead’s to accept', async () => {
    const sent: unknown[] = []
    server.use(
      http.post(`${OBJECTIVE}/judge`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()])
        return HttpResponse.json(objective, { headers: { ETag: '"4"' } })
      }),
    )
    const { user } = show(<JudgeForm of={of} objective={objective} onDone={() => undefined} />, { me: lead })
    await user.click(screen.getByRole('combobox', { name: /^Result/ }))
    await user.click(await screen.findByRole('option', { name: 'Not met' }))
    await user.click(screen.getByRole('combobox', { name: /^What comes next/ }))
    await user.click(await screen.findByRole('option', { name: 'An action' }))
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'Nine of twelve.')
    await user.type(screen.getByRole('textbox', { name: /^What is to be done/ }), 'Sample the last three.')
    await user.click(screen.getByRole('button', { name: 'Judge the result' }))
    expect(await screen.findAllByText('Enter the day')).not.toHaveLength(0)
    expect(sent).toEqual([])
    await user.click(await screen.findByRole('button', { name: /^Done by/ }))
    await user.click(await screen.findByRole('button', { name: '30 November 2026' }))
    await user.click(screen.getByRole('button', { name: 'Judge the result' }))
    await waitFor(() =>
      expect(sent).toEqual([
        [
          '"3"',
          {
            outcome: 'NOT_MET',
            reason: 'Nine of twelve.',
            nextStep: 'ACTION',
            nextStepWords: 'Sample the last three.',
            dueOn: '2026-11-30',
            ownerId: 'ines',
            verifierId: lead.id,
          },
        ],
      ]),
    )
  })

  it('IQA-044 a report shows the files that prove it; who may not report adds none', async () => {
    server.use(
      http.get(`${OBJECTIVE}/progress`, () =>
        HttpResponse.json({
          items: [
            {
              id: 'r1',
              on: '2026-11-09',
              value: 9,
              personName: 'Ines Inner',
              at: '2026-11-09T09:00:00Z',
              files: [{ id: 'f1', fileName: 'records.pdf', sizeBytes: 2048 }],
            },
          ],
        }),
      ),
    )
    show(<Reports of={of} objective={objective} />, { me: lead })
    expect(await screen.findByRole('button', { name: 'records.pdf' })).toBeVisible()
    expect(screen.getByText('Ines Inner, Mon 9 Nov 2026')).toBeVisible()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

it('IQA-086 closing asks what becomes of each point that nobody looked at', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(`${BASE}/iqa-work-plans/plan/close`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { headers: { ETag: '"2"' } })
    }),
  )
  const closing = {
    planId: 'plan',
    etag: '"1"',
    openRecords: [{ id: 'm1', pointer: '/monitoringPoints/m1', title: 'First look' }],
  } as unknown as Closing
  const plan = { id: 'plan', endsOn: '2027-08-31' } as unknown as Plan
  const { user } = show(<ClosingForm plan={plan} closing={closing} criteria={[]} onDone={() => undefined} />, {
    me: lead,
  })
  await user.type(screen.getByRole('textbox', { name: /^Why before the end/ }), 'The course ends.')
  await user.click(screen.getByRole('button', { name: 'Close the plan' }))
  expect(await screen.findAllByText('Say why')).not.toHaveLength(0)
  expect(sent).toEqual([])
  await user.type(screen.getByRole('textbox', { name: /^Why “First look” is cancelled/ }), 'Nobody is left.')
  await user.click(screen.getByRole('button', { name: 'Close the plan' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    earlyReason: 'The course ends.',
    cancelled: [{ id: 'm1', reason: 'Nobody is left.' }],
    evaluations: [],
    carryForward: [],
  })
})

it('IQA-086 a closed plan shows the value at the end, and each thing for the next plan by itself', async () => {
  const plan = {
    id: 'plan',
    reference: 'WP-2026-00001',
    areaId: 'area',
    areaName: 'Sport',
    currentVersionId: 'v1',
    state: 'CLOSED',
    allowedCommands: [],
    version: 1,
  }
  const closing = {
    planId: 'plan',
    state: 'CLOSED',
    evaluations: [
      { criterionId: 'c1', outcome: 'NOT_MET', value: 0, words: 'None was on time.' },
      { criterionId: 'c2', outcome: 'MET', words: 'They say so.' },
    ],
    openRecords: [],
    carryForward: ['Sample in June.', 'Write notes together.'],
    allowedCommands: [],
    version: 1,
  }
  const successCriteria = [
    { id: 'c1', statement: 'Samples are on time', source: 'JUDGED', target: 95, unit: '%' },
    { id: 'c2', statement: 'Feedback helps', source: 'JUDGED' },
  ]
  const tagged = (body: object) => () => HttpResponse.json(body, { headers: { ETag: '"1"' } })
  server.use(
    http.get(`${BASE}/iqa-work-plans/plan`, tagged(plan)),
    http.get(`${BASE}/iqa-work-plans/plan/closing`, tagged(closing)),
    http.get(`${BASE}/iqa-work-plans/plan/versions/v1`, tagged({ content: { successCriteria } })),
  )
  show(<ClosingPage />, {
    me: lead,
    at: '/iqa-work-plans/plan/closing',
    path: '/iqa-work-plans/:planId/closing',
  })
  expect(await screen.findByText('Not met, 0 %: None was on time.')).toBeVisible()
  expect(screen.getByText('Met: They say so.')).toBeVisible()
  const carried = screen.getByText('What the next plan begins with').nextElementSibling as HTMLElement
  expect(
    within(carried)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(closing.carryForward)
})
