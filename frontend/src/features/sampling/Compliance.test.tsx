import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as CompliancePage } from './CompliancePage'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '00000000-0000-4000-8000-0000000000aa'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const kept = {
  assessorId: 'a1',
  assessor: 'Tilda Teacher',
  programmeId: 'p1',
  programme: 'Sport, first year',
  rating: 'GREEN',
  learners: 10,
  learnersNeeded: 2,
  learnersSampled: 2,
  learnersDone: 1,
  samples: 4,
  samplesDone: 3,
  compliant: true,
  shortfalls: [],
}
const short = {
  ...kept,
  assessorId: 'a2',
  assessor: 'Tom Trainee',
  rating: 'RED',
  learnersNeeded: 10,
  learnersSampled: 3,
  compliant: false,
  shortfalls: [{ code: 'LEARNERS', missing: 7, text: '3 of 10 learners were drawn; 10 needed (red).' }],
}

describe('the sample against the policy', () => {
  it('IQA-023 says in words and with numbers who falls short, and shows only them when asked', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${BASE}/iqa-work-plans/${PLAN}`, () =>
        HttpResponse.json({ id: PLAN, reference: 'WP-1', areaId: 'area', areaName: 'Sport', centreId: 'c1' }),
      ),
      http.get(`${BASE}/iqa-areas/area`, () => HttpResponse.json({ id: 'area', sites: [], programmes: [] })),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/sampling-compliance`, ({ request }) => {
        const only = new URL(request.url).searchParams.get('short') ?? ''
        asked.push(only)
        return HttpResponse.json({ items: only === 'true' ? [short] : [kept, short] })
      }),
    )
    const { user } = show(<CompliancePage />, {
      me: personWith('LEAD_IQA'),
      at: `/iqa-work-plans/${PLAN}/sampling-compliance`,
      path: '/iqa-work-plans/:planId/sampling-compliance',
    })
    const row = await screen.findByRole('row', { name: /Tom Trainee/ })
    expect(within(row).getByText('Not kept')).toBeVisible()
    expect(within(row).getByText('3 of 10 learners were drawn; 10 needed (red).')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /Tilda Teacher/ })).getByText('Kept')).toBeVisible()

    await user.click(screen.getByRole('checkbox', { name: 'Only who falls short' }))
    await waitFor(() => expect(screen.queryByText('Tilda Teacher')).not.toBeInTheDocument())
    expect(asked.at(-1)).toBe('true')
  })
})
