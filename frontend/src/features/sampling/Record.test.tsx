import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as SamplePage } from './SamplePage'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '00000000-0000-4000-8000-0000000000aa'
const SAMPLE = `${BASE}/iqa-work-plans/${PLAN}/samples/s1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => {
  server.resetHandlers()
  localStorage.clear()
})
afterAll(() => server.close())

const sample = {
  id: 's1',
  planId: PLAN,
  assessmentId: 'as1',
  learner: 'L-0815',
  programmeId: 'p1',
  programme: 'Sport, first year',
  unit: 'U302',
  assessorId: 'tilda',
  assessor: 'Tilda Teacher',
  method: 'OBSERVATION',
  assessmentState: 'ASSESSED',
  stage: 'SUMMATIVE',
  state: 'PLANNED',
  reasons: [{ code: 'DRAWN', text: 'Place 3 of 12; 5 were needed.' }],
  recordState: 'DRAFT',
  allowedCommands: [],
  version: 1,
}
const record = {
  id: 'r1',
  sampleId: 's1',
  planId: PLAN,
  state: 'DRAFT',
  assessorId: 'tilda',
  assessor: 'Tilda Teacher',
  samplerId: personWith().id,
  sampler: 'Ada Quill',
  units: 'U302',
  wantedActions: [],
  actions: [],
  files: [],
  holdsResult: false,
  startedAt: '2026-11-16T09:00:00Z',
  addenda: [],
  allowedCommands: [{ command: 'save', allowed: true }],
  version: 3,
}

function answers(read: object = record) {
  const sent: { readonly what: string; readonly ifMatch: string | null; readonly body?: unknown }[] = []
  const person = { name: 'Ines Inner', personName: 'Ines Inner', startsOn: '2026-09-01' }
  server.use(
    http.get(`${BASE}/iqa-work-plans/${PLAN}`, () =>
      HttpResponse.json({ id: PLAN, reference: 'WP-1', areaId: 'area', areaName: 'Sport', centreId: 'c1' }),
    ),
    http.get(`${BASE}/iqa-areas/area`, () => HttpResponse.json({ id: 'area', sites: [], programmes: [] })),
    http.get(`${BASE}/iqa-areas/area/members`, () =>
      HttpResponse.json({ items: [{ id: 'm1', personId: 'ines', ...person, allowedCommands: [], version: 1 }] }),
    ),
    http.get(SAMPLE, () => HttpResponse.json(sample, { headers: { ETag: '"1"' } })),
    http.get(`${SAMPLE}/record`, () => HttpResponse.json(read, { headers: { ETag: '"3"' } })),
    http.put(`${SAMPLE}/record`, async ({ request }) => {
      sent.push({ what: 'save', ifMatch: request.headers.get('If-Match'), body: await request.json() })
      return HttpResponse.json({ ...record, version: 4 }, { headers: { ETag: '"4"' } })
    }),
    http.post(`${SAMPLE}/record/complete`, ({ request }) => {
      sent.push({ what: 'complete', ifMatch: request.headers.get('If-Match') })
      return HttpResponse.json({ ...record, state: 'DONE', version: 5 }, { headers: { ETag: '"5"' } })
    }),
  )
  return sent
}

const open = () =>
  show(<SamplePage />, {
    me: personWith('IQA'),
    at: `/iqa-work-plans/${PLAN}/samples/s1`,
    path: '/iqa-work-plans/:planId/samples/:sampleId',
  })

const answer = (check: string, word: string) =>
  within(screen.getByRole('radiogroup', { name: check })).getByRole('radio', { name: word })

describe('the record of a sample', () => {
  it('IQA-026 is signed with what stands on the form, and not before everything is there', async () => {
    const sent = answers()
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Sign' }))
    expect(sent).toEqual([])
    const summary = screen.getByRole('alert')
    expect(summary).toHaveTextContent('Make all four checks')
    expect(summary).toHaveTextContent('Give your decision')
    expect(summary).toHaveTextContent('Write the feedback')

    await user.selectOptions(screen.getByRole('combobox', { name: /How you looked at it/ }), 'The learner’s work')
    for (const check of ['Valid', 'Authentic', 'Current', 'Sufficient']) await user.click(answer(check, 'Yes'))
    await user.click(screen.getByRole('radio', { name: 'Agree' }))
    await user.type(screen.getByRole('textbox', { name: /Feedback to the assessor/ }), 'Clear judgements.')
    await user.click(screen.getByRole('button', { name: 'Sign' }))
    await waitFor(() => expect(sent.map(({ what }) => what)).toEqual(['save', 'complete']))
    expect(sent[0]).toEqual({
      what: 'save',
      ifMatch: '"3"',
      body: {
        units: 'U302',
        method: 'WORK_REVIEW',
        checks: { valid: true, authentic: true, current: true, sufficient: true },
        decision: 'AGREE',
        feedback: 'Clear judgements.',
        sampledOn: '2026-11-16',
        actions: [],
      },
    })
    // The signature is for the version that was just kept.
    expect(sent[1]?.ifMatch).toBe('"4"')
  })

  it('IQA-027 asks for an action with a disagreement, for the assessor unless somebody else is named', async () => {
    const sent = answers()
    const { user } = open()
    await user.click(await screen.findByRole('radio', { name: 'Disagree' }))
    await user.click(screen.getByRole('button', { name: 'Sign' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Add at least one action')
    await user.click(screen.getByRole('button', { name: 'Add an action' }))
    expect(screen.getByRole('combobox', { name: /Who does it/ })).toHaveValue('tilda')
    await user.type(screen.getByRole('textbox', { name: /What is to be done/ }), 'Assess 3.2 again.')
    await user.click(screen.getByRole('button', { name: 'Sign' }))
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Say what is to be done, who does it and by when, in every action',
    )
    expect(sent).toEqual([])
  })

  it('IQA-026 does not agree where a check failed', async () => {
    answers()
    const { user } = open()
    await user.click(await screen.findByRole('radio', { name: 'Agree' }))
    await user.click(answer('Current', 'No'))
    await user.click(screen.getByRole('button', { name: 'Sign' }))
    expect(screen.getByRole('alert')).toHaveTextContent('A check failed: agree with action, or disagree')
  })

  it('IQA-080 loses nothing that was typed when the page goes away', async () => {
    answers()
    const first = open()
    await first.user.type(await screen.findByRole('textbox', { name: /Feedback to the assessor/ }), 'Half a sentence')
    await first.user.click(answer('Valid', 'No'))
    first.unmount()

    const second = open()
    expect(await screen.findByText(/had not saved was put back/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: /Feedback to the assessor/ })).toHaveValue('Half a sentence')
    expect(answer('Valid', 'No')).toBeChecked()
    await second.user.click(screen.getByRole('button', { name: 'Use what was saved instead' }))
    expect(screen.getByRole('textbox', { name: /Feedback to the assessor/ })).toHaveValue('')
  })

  it('IQA-075 shows a signed record to whoever countersigns, and takes the signature', async () => {
    answers({
      ...record,
      state: 'AWAITING_COUNTERSIGNATURE',
      checks: { valid: true, authentic: true, current: true, sufficient: true },
      decision: 'AGREE',
      feedback: 'Clear judgements.',
      countersigner: 'Lena Lead',
      signedAt: '2026-11-16T10:00:00Z',
      allowedCommands: [
        { command: 'countersign', allowed: true },
        { command: 'give-back', allowed: true },
      ],
    })
    const signed: unknown[] = []
    server.use(
      http.post(`${SAMPLE}/record/countersign`, async ({ request }) => {
        signed.push(request.headers.get('If-Match'), await request.json())
        return HttpResponse.json({ ...record, state: 'DONE' })
      }),
    )
    const { user } = open()
    expect(await screen.findByText('Awaiting countersignature')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Sign' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Countersign' }))
    await user.click(screen.getByRole('button', { name: 'Countersign' }))
    await waitFor(() => expect(signed).toEqual(['"3"', {}]))
  })
})
