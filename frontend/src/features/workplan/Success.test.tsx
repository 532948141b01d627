import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as SuccessPage } from './SuccessPage'

const BASE = `${window.location.origin}/api/v1`
const SUCCESS = `${BASE}/iqa-work-plans/plan/success`
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

const plan = {
  id: 'plan',
  reference: 'WP-2026-00001',
  areaId: 'area',
  areaName: 'Sport',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  state: 'OPEN',
  currentVersionId: 'v1',
  allowedCommands: [],
  version: 1,
}
const counted = {
  criterion: { id: 'c1', statement: 'Samples are done on time.', unit: '%', target: 95, source: 'SAMPLES_ON_TIME' },
  value: 80,
  on: '2026-11-16',
  done: 8,
  of: 10,
  reached: false,
}
const judged = { criterion: { id: 'c2', statement: 'Feedback helps.', source: 'JUDGED' } }
const FAILED = { title: 'Something failed', status: 500, code: 'INTERNAL' }

function open(...own: HttpHandler[]) {
  server.use(
    ...own,
    http.get(`${BASE}/iqa-work-plans/plan`, () => HttpResponse.json(plan, { headers: { ETag: '"1"' } })),
    http.get(`${BASE}/iqa-areas/area`, () =>
      HttpResponse.json(
        { id: 'area', allowedCommands: [{ command: 'add-member', allowed: true }], version: 1 },
        { headers: { ETag: '"1"' } },
      ),
    ),
    http.get(SUCCESS, () => HttpResponse.json({ planId: 'plan', on: '2026-11-16', criteria: [counted, judged] })),
  )
  return show(<SuccessPage />, {
    me: lead,
    at: '/iqa-work-plans/plan/success',
    path: '/iqa-work-plans/:planId/success',
  })
}

const card = (name: string) => screen.findByRole('article', { name })

describe('the success of a plan', () => {
  it('IQA-018 what was counted on earlier days is asked for when it is opened, the latest first', async () => {
    const asked: string[] = []
    const { user } = open(
      http.get(`${SUCCESS}/c1/values`, ({ request }) => {
        asked.push(request.url)
        return HttpResponse.json({
          items: [
            { on: '2026-11-16', source: 'SAMPLES_ON_TIME', done: 8, of: 10, value: 80 },
            { on: '2026-10-01', source: 'FEEDBACK_ON_TIME', done: 1, of: 2, value: 50 },
          ],
        })
      }),
    )
    const samples = within(await card('Samples are done on time.'))
    expect(samples.getByText('80 % (8 of 10)')).toBeVisible()
    expect(samples.getByText('Target not reached')).toBeVisible()
    expect(asked).toEqual([])
    await user.click(samples.getByText('Earlier values'))
    const rows = within(await samples.findByRole('table', { name: /^Earlier values/ })).getAllByRole('row')
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Mon 16 Nov 202680 %8 of 10',
      'Thu 1 Oct 202650 %1 of 2Counted: feedback given on time',
    ])
    expect(asked).toHaveLength(1)
  })

  it('IQA-018 says that no value was kept yet, and that they could not be read', async () => {
    let failing = true
    const { user } = open(
      http.get(`${SUCCESS}/c1/values`, () =>
        failing ? HttpResponse.json(FAILED, { status: 422 }) : HttpResponse.json({ items: [] }),
      ),
    )
    const samples = within(await card('Samples are done on time.'))
    await user.click(samples.getByText('Earlier values'))
    expect(await samples.findByRole('alert')).toBeVisible()
    failing = false
    await user.click(samples.getByRole('button', { name: /again/i }))
    expect(await samples.findByText('No value of an earlier day was kept yet.')).toBeVisible()
  })

  it('IQA-018 the lead notes how a judged criterion stands on a day', async () => {
    const sent: unknown[] = []
    const { user } = open(
      http.get(`${SUCCESS}/c2/entries`, () =>
        HttpResponse.json({
          items: [{ id: 'e1', on: '2026-10-01', value: 85, judgement: 'Better.', personName: 'Lena Leader' }],
        }),
      ),
      http.post(`${SUCCESS}/c2/entries`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({})
      }),
    )
    const feedback = within(await card('Feedback helps.'))
    expect(feedback.getByText('Nothing noted yet')).toBeVisible()
    await user.click(feedback.getByText('Earlier entries'))
    expect(await feedback.findByText('Better.')).toBeVisible()
    await user.click(await feedback.findByRole('button', { name: 'Note how it stands' }))
    await feedback.findByRole('textbox', { name: /^Judgement/ })
    await user.click(feedback.getByRole('button', { name: 'Note how it stands' }))
    expect(await screen.findAllByText('Say how it stands')).not.toHaveLength(0)
    expect(sent).toEqual([])
    await user.type(feedback.getByRole('textbox', { name: /^Judgement/ }), 'As before.')
    await user.click(feedback.getByRole('button', { name: 'Note how it stands' }))
    await waitFor(() => expect(sent).toEqual([{ on: lead.today, judgement: 'As before.' }]))
  })

  it('IQA-018 before a version is in force there is nothing to measure by', async () => {
    open(http.get(SUCCESS, () => HttpResponse.json({ planId: 'plan', on: '2026-11-16', criteria: [] })))
    expect(await screen.findByText('Nothing to measure success by')).toBeVisible()
  })
})
