import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as PointPage } from './PointPage'
import { Component as PromptsPage } from './PromptsPage'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '00000000-0000-4000-8000-0000000000aa'
const POINT = `${BASE}/iqa-work-plans/${PLAN}/monitoring-points/p1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const standards = {
  id: 'st1',
  number: 2,
  standards: [
    { code: 'SOUND', title: 'Decisions are sound', words: 'The decision can be followed from the evidence.' },
    { code: 'TIMELY', title: 'Feedback is timely', words: 'Within five days.' },
  ],
  scale: [
    { code: 'MET', label: 'Met', acts: false },
    { code: 'NOT_MET', label: 'Not met', acts: true },
  ],
  publishedAt: '2026-09-01T09:00:00Z',
}
const record = {
  id: 'r1',
  personId: 'ines',
  personName: 'Ines Inner',
  takenOn: '2026-11-16',
  figures: [{ ofId: 'ines', kind: 'SAMPLES', planned: 6, done: 4, onTime: 3, overdue: 2 }],
  judgements: [{ standard: 'SOUND', judgement: 'NOT_MET', note: 'Two of five.' }],
  findings: [],
  allowedCommands: [{ command: 'save', allowed: true }],
  version: 7,
}
const point = {
  id: 'p1',
  planId: PLAN,
  itemId: 'i1',
  title: 'First look',
  state: 'IN_PROGRESS',
  fromOn: '2026-11-09',
  toOn: '2026-11-20',
  progress: true,
  quality: true,
  methods: ['CO_SAMPLING', 'SOMETHING_NEW'],
  activities: [],
  members: [{ id: 'ines', name: 'Ines Inner' }],
  feedbackOverdue: false,
  standards,
  records: [record],
  allowedCommands: [
    {
      command: 'complete',
      allowed: false,
      missing: [{ pointer: '/records/r1/judgements/TIMELY', message: 'Ines Inner: Judge this standard.' }],
    },
  ],
  version: 3,
}

function answers(read: object = point) {
  server.use(
    http.get(`${BASE}/iqa-work-plans/${PLAN}`, () =>
      HttpResponse.json({ id: PLAN, reference: 'WP-1', areaId: 'area', areaName: 'Sport', centreId: 'c1' }),
    ),
    http.get(`${BASE}/iqa-areas/area`, () => HttpResponse.json({ id: 'area', sites: [], programmes: [] })),
    http.get(POINT, () => HttpResponse.json(read, { headers: { ETag: '"3"' } })),
  )
}

const open = (role: 'LEAD_IQA' | 'IQA') =>
  show(<PointPage />, {
    me: personWith(role),
    at: `/iqa-work-plans/${PLAN}/monitoring-points/p1`,
    path: '/iqa-work-plans/:planId/monitoring-points/:pointId',
  })

it('IQA-052 writes a judgement for each standard, and says which is missing', async () => {
  answers()
  const sent: unknown[] = []
  server.use(
    http.put(`${POINT}/records/r1`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(record)
    }),
  )
  const { user } = open('LEAD_IQA')
  expect(await screen.findByText('Ines Inner: Judge this standard.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Complete the record' })).toHaveAttribute('aria-disabled')
  expect(screen.getByRole('row', { name: /Samples 6 4 3 2 not counted/ })).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Write the record of Ines Inner' }))
  expect(screen.getByRole('combobox', { name: 'Judgement: Decisions are sound' })).toHaveValue('NOT_MET')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Judgement: Feedback is timely' }), 'Not looked at')
  await user.type(screen.getByRole('textbox', { name: 'Note: Feedback is timely' }), 'None was due.')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Progress against the plan' }), 'Partly on plan')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(sent).toEqual([
      '"7"',
      {
        progress: 'PARTLY',
        judgements: [
          { standard: 'SOUND', judgement: 'NOT_MET', note: 'Two of five.' },
          { standard: 'TIMELY', judgement: 'NOT_LOOKED_AT', note: 'None was due.' },
        ],
      },
    ]),
  )
})

it('IQA-058 records a finding for a standard that was not met, with the action that follows', async () => {
  const recorded = { ...record, allowedCommands: [{ command: 'raise-finding', allowed: true }] }
  answers({ ...point, state: 'RECORDED', records: [recorded], allowedCommands: [] })
  server.use(http.get(`${BASE}/iqa-areas/area/members`, () => HttpResponse.json({ items: [] })))
  const { user } = open('LEAD_IQA')
  await user.click(await screen.findByRole('button', { name: 'Record a finding about the work of Ines Inner' }))
  const form = screen.getByRole('form', { name: 'Record a finding about the work of Ines Inner' })
  // Only what was judged as not met can be chosen.
  const choices = within(within(form).getByRole('combobox', { name: /Standard/ })).getAllByRole('option')
  expect(choices.map((choice) => choice.textContent)).toEqual(['Choose the standard', 'Decisions are sound'])
  await user.click(within(form).getByRole('button', { name: 'Save' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Say what was found')
  expect(within(form).getByRole('alert')).toHaveTextContent('Say what is to be done')
})

it('IQA-056 shows the member what was said, and takes note and answer', async () => {
  const feedback = {
    givenOn: '2026-11-16',
    givenBy: 'lena',
    givenByName: 'Lena Lead',
    channel: 'FACE_TO_FACE',
    feedbackText: { strengths: 'Prompt.', toImprove: 'Say why.', agreedSteps: 'A line in each record.' },
  }
  answers({
    ...point,
    state: 'FEEDBACK_GIVEN',
    allowedCommands: [],
    records: [
      {
        ...record,
        feedback,
        allowedCommands: [
          { command: 'acknowledge', allowed: true },
          { command: 'respond', allowed: true },
        ],
      },
    ],
  })
  const sent: unknown[] = []
  server.use(
    http.post(`${POINT}/records/r1/acknowledge`, () => {
      sent.push('acknowledge')
      return HttpResponse.json(record)
    }),
    http.post(`${POINT}/records/r1/respond`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(record)
    }),
  )
  const { user } = open('IQA')
  expect(await screen.findByText('A line in each record.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I have taken note' }))
  await waitFor(() => expect(sent).toEqual(['acknowledge']))
  await user.click(await screen.findByRole('button', { name: 'Answer' }))
  await user.type(screen.getByRole('textbox', { name: /Answer/ }), 'Agreed.')
  await user.click(screen.getByRole('button', { name: 'Answer' }))
  await waitFor(() => expect(sent).toEqual(['acknowledge', { response: 'Agreed.' }]))
})

it('IQA-059 shows others that feedback was given, and not what was said', async () => {
  const feedback = { givenOn: '2026-11-16', givenBy: 'lena', givenByName: 'Lena Lead', channel: 'ONLINE' }
  answers({ ...point, state: 'CLOSED', allowedCommands: [], records: [{ ...record, feedback, allowedCommands: [] }] })
  open('IQA')
  expect(await screen.findByText('What was said stays between the member and the lead.')).toBeVisible()
  expect(screen.getByText('Online')).toBeVisible()
  expect(screen.queryByText('What is strong')).not.toBeInTheDocument()
})

it('IQA-060 lists what asks for a review, as the tile of the dashboard asks for it', async () => {
  answers()
  const asked: (string | null)[] = []
  server.use(
    http.get(`${BASE}/iqa-work-plans/${PLAN}/review-prompts`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('open'))
      return HttpResponse.json({
        items: [
          {
            id: 'q1',
            cause: 'NOT_MET',
            aboutId: 'p1',
            words: 'First look: Decisions are sound',
            raisedAt: '2026-11-02T09:00:00Z',
            dueOn: '2026-11-13',
            overdue: true,
          },
          {
            id: 'q2',
            cause: 'NEW_SITE',
            aboutId: 's1',
            words: 'Harbour site',
            raisedAt: '2026-11-10T09:00:00Z',
            overdue: false,
          },
        ],
      })
    }),
  )
  show(<PromptsPage />, {
    me: personWith('LEAD_IQA'),
    at: `/iqa-work-plans/${PLAN}/review-prompts?open=true`,
    path: '/iqa-work-plans/:planId/review-prompts',
  })
  const task = await screen.findByRole('row', { name: /First look/ })
  expect(task).toHaveTextContent('Standard not met')
  expect(task).toHaveTextContent('Overdue')
  expect(screen.getByRole('row', { name: /Harbour site/ })).toHaveTextContent('flag, no day')
  expect(asked).toEqual(['true'])
})
