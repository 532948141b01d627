import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as BuilderPage } from './BuilderPage'
import { Component as IndividualPlanPage } from './IndividualPlanPage'
import { Component as NoticePage } from './NoticePage'
import { Component as PlanPage } from './PlanPage'

const BASE = `${window.location.origin}/api/v1`
const lead = personWith('LEAD_IQA')
const member = personWith('IQA')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const open = (...names: string[]) => names.map((command) => ({ command, allowed: true }))
const page = (items: readonly unknown[]) => HttpResponse.json({ items })

const plan = {
  id: 'plan',
  reference: 'WP-2026-00001',
  areaId: 'area',
  areaName: 'Sport',
  centreId: 'centre',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  state: 'OPEN',
  openVersionId: 'v1',
  allowedCommands: [],
  version: 1,
}
const activity = {
  id: 'a1',
  kind: 'INTERIM_SAMPLE',
  title: 'Sample unit 3',
  fromOn: '2026-10-05',
  toOn: '2026-10-16',
  responsibleId: 'ian',
  effortHours: 5,
}
const content = {
  context: {
    programmes: ['prog'],
    sites: ['site'],
    awardingBodyRules: [],
    snapshot: { takenOn: '2026-09-01', openActions: [], programmes: [], assessorRisks: [], directClaims: [] },
  },
  priorities: [
    { id: 'p1', rank: 1, title: 'New assessors', reason: 'Never sampled', driver: 'NEW_ASSESSOR', activities: ['a1'] },
    { id: 'p2', rank: 2, title: 'On time', reason: 'Late last year', driver: 'RISK', activities: ['a1'] },
  ],
  successCriteria: [],
  activities: [activity],
  monitoringPoints: [],
  samplingPolicy: {
    red: { learnersPercent: 50, unitsPercent: 50 },
    amber: { learnersPercent: 30, unitsPercent: 30 },
    green: { learnersPercent: 10, unitsPercent: 20 },
    leastLearners: 1,
    interimPercent: 50,
    split: 'OVERALL',
    methods: [],
    everyUnit: true,
    horizonMonths: 24,
  },
}
const MISSING = [
  { pointer: '/context/purpose', code: 'PURPOSE_MISSING', message: 'Say what the plan is for.' },
  { pointer: '/successCriteria', code: 'CRITERION_MISSING', message: 'Name a success criterion.' },
  { pointer: '/team', code: 'ANALYSIS_MISSING', message: 'Ines Verifier: no analysis.' },
]
const version = {
  id: 'v1',
  planId: 'plan',
  planReference: 'WP-2026-00001',
  number: 1,
  original: true,
  state: 'DRAFT',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  content,
  people: [{ id: 'ian', name: 'Ian Verifier' }],
  told: 0,
  acknowledged: 0,
  allowedCommands: [...open('edit', 'discard'), { command: 'publish', allowed: false, missing: MISSING }],
  version: 4,
}
const area = {
  id: 'area',
  centreId: 'centre',
  centreNumber: '10001',
  centreName: 'Northgate College',
  name: 'Sport',
  startsOn: '2026-09-01',
  sites: [{ id: 'site', name: 'Main site' }],
  programmes: [{ id: 'prog', name: 'Diploma in Sport' }],
  leads: [],
  allowedCommands: open('add-member'),
  version: 1,
}
const time = {
  id: 't1',
  planId: 'plan',
  personId: 'ian',
  personName: 'Ian Verifier',
  hours: 4,
  plannedHours: 0,
  agreement: 'AGREED',
  proposedByName: 'Lena Lead',
  allowedCommands: [],
  version: 1,
}

/** What every page of the plan reads; a test's own answers come first. */
function answering(...own: HttpHandler[]) {
  server.use(
    ...own,
    http.get(`${BASE}/iqa-work-plans/plan`, () => HttpResponse.json(plan, { headers: { ETag: '"1"' } })),
    http.get(`${BASE}/iqa-work-plans/plan/versions/v1`, () => HttpResponse.json(version, { headers: { ETag: '"4"' } })),
    http.get(`${BASE}/iqa-areas/area`, () => HttpResponse.json(area, { headers: { ETag: '"1"' } })),
    http.get(`${BASE}/iqa-areas/area/choices`, () =>
      HttpResponse.json({
        staff: [{ id: 'pia', name: 'Pia Practitioner', assesses: true, countersigns: true }],
        monitoringMethods: [{ code: 'CO_SAMPLING', label: 'Sample together' }],
      }),
    ),
    http.get(`${BASE}/iqa-areas/area/members`, () =>
      page([{ id: 'm1', areaId: 'area', personId: 'ian', personName: 'Ian Verifier', startsOn: '2026-09-01' }]),
    ),
    http.get(`${BASE}/iqa-work-plans/plan/times`, () => page([time])),
    http.get(`${BASE}/iqa-work-plans/plan/sampling-compliance`, () => page([])),
    http.get(`${BASE}/iqa-work-plans/plan/materials`, () => page([])),
  )
}

const showBuilder = () =>
  show(<BuilderPage />, {
    me: lead,
    at: '/iqa-work-plans/plan/versions/v1/edit',
    path: '/iqa-work-plans/:planId/versions/:versionId/edit',
  })

describe('the plan builder', () => {
  it('IQA-021 lists everything that is missing at once, each line leading to its section', async () => {
    answering()
    const { user } = showBuilder()
    const checklist = await screen.findByRole('complementary', { name: 'Before it can be put into force' })
    expect(within(checklist).getByRole('status')).toHaveTextContent('3 missing')
    await user.click(within(checklist).getByRole('button', { name: 'Name a success criterion.' }))
    expect(document.getElementById('criteria')).toHaveFocus()
    expect(within(checklist).getByRole('link', { name: 'Ines Verifier: no analysis.' })).toHaveAttribute(
      'href',
      '/iqa-areas/area/training-needs',
    )
  })

  it('IQA-084 a section saves itself with the version it was read at, and the list follows', async () => {
    const sent: { body: unknown; etag: string | null }[] = []
    answering(
      http.put(`${BASE}/iqa-work-plans/plan/versions/v1/context`, async ({ request }) => {
        const body = (await request.json()) as { purpose: string }
        sent.push({ body, etag: request.headers.get('If-Match') })
        return HttpResponse.json(
          {
            ...version,
            content: { ...content, context: { ...content.context, purpose: body.purpose } },
            allowedCommands: [
              ...open('edit', 'discard'),
              { command: 'publish', allowed: false, missing: MISSING.slice(1) },
            ],
            version: 5,
          },
          { headers: { ETag: '"5"' } },
        )
      }),
    )
    const { user } = showBuilder()
    await user.type(await screen.findByRole('textbox', { name: 'Purpose' }), 'Fair assessment')
    await user.tab()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.etag).toBe('"4"')
    expect(sent[0]?.body).toMatchObject({ purpose: 'Fair assessment', programmes: ['prog'] })
    const checklist = screen.getByRole('complementary', { name: 'Before it can be put into force' })
    await waitFor(() => expect(within(checklist).getByRole('status')).toHaveTextContent('2 missing'))
    expect(screen.getByRole('textbox', { name: 'Purpose' })).toHaveValue('Fair assessment')
  })

  it('IQA-015 moving a priority changes the ranks, and no two have the same', async () => {
    const sent: { items: { id: string; rank: number }[] }[] = []
    answering(
      http.put(`${BASE}/iqa-work-plans/plan/versions/v1/priorities`, async ({ request }) => {
        const body = (await request.json()) as { items: { id: string; rank: number }[] }
        sent.push(body)
        return HttpResponse.json(
          { ...version, content: { ...content, priorities: body.items }, version: 5 },
          { headers: { ETag: '"5"' } },
        )
      }),
    )
    const { user } = showBuilder()
    await user.click(await screen.findByRole('button', { name: 'Move up: On time' }))
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 3000 })
    expect(sent[0]?.items.map(({ id, rank }) => [id, rank])).toEqual([
      ['p2', 1],
      ['p1', 2],
    ])
  })

  it('IQA-013 with more planned than agreed it is published only with a reason for each', async () => {
    const ready = {
      ...version,
      allowedCommands: [
        ...open('edit', 'discard'),
        {
          command: 'publish',
          allowed: false,
          missing: [{ pointer: '/overloads', code: 'OVER_CAPACITY', message: 'Ian Verifier: too much.' }],
        },
      ],
    }
    const sent: unknown[] = []
    answering(
      http.get(`${BASE}/iqa-work-plans/plan/versions/v1`, () => HttpResponse.json(ready, { headers: { ETag: '"4"' } })),
      http.post(`${BASE}/iqa-work-plans/plan/versions/v1/publish`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()])
        return HttpResponse.json({ ...ready, state: 'PUBLISHED', allowedCommands: [] })
      }),
    )
    const { user } = showBuilder()
    const reason = await screen.findByRole('textbox', { name: /Why Ian Verifier may have 5 hours planned for 4/ })
    await user.click(screen.getByRole('button', { name: 'Put version 1 into force' }))
    expect(await screen.findAllByText('Say why this is all right')).not.toHaveLength(0)
    await user.type(reason, 'Two quiet weeks in May.')
    await user.click(screen.getByRole('button', { name: 'Put version 1 into force' }))
    expect(await screen.findByRole('heading', { name: 'Put version 1 into force?' })).toBeVisible()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Put version 1 into force' }))
    await waitFor(() =>
      expect(sent).toEqual([['"4"', { overloads: [{ personId: 'ian', reason: 'Two quiet weeks in May.' }] }]]),
    )
  })

  it('IQA-003 whoever does not lead the area is told so and sees no fields', async () => {
    answering(
      http.get(`${BASE}/iqa-work-plans/plan/versions/v1`, () =>
        HttpResponse.json({ ...version, allowedCommands: [] }, { headers: { ETag: '"4"' } }),
      ),
    )
    showBuilder()
    expect(await screen.findByText('This version cannot be changed')).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

const published = {
  ...version,
  state: 'PUBLISHED',
  summary: 'New assessors first.',
  publishedAt: '2026-09-15T09:00:00Z',
  publishedByName: 'Lena Lead',
  contentHash: 'abc123',
  content: { ...content, activities: [{ ...activity, responsibleId: member.id }] },
  allowedCommands: [],
}
const notice = {
  id: 'n1',
  versionId: 'v1',
  personId: member.id,
  personName: member.name,
  affected: true,
  sentAt: '2026-09-15T09:00:00Z',
  reminders: 0,
  outstanding: false,
  allowedCommands: open('read', 'acknowledge'),
  version: 0,
}

describe('what is in force', () => {
  const inForce = () =>
    answering(
      http.get(`${BASE}/iqa-work-plans/plan`, () =>
        HttpResponse.json({ ...plan, currentVersionId: 'v1', openVersionId: undefined }, { headers: { ETag: '"1"' } }),
      ),
      http.get(`${BASE}/iqa-work-plans/plan/versions/v1`, () =>
        HttpResponse.json(published, { headers: { ETag: '"4"' } }),
      ),
      http.get(`${BASE}/iqa-work-plans/plan/versions/v1/notices`, () => page([notice])),
      http.get(`${BASE}/iqa-work-plans/plan/versions/v1/notices/n1`, () =>
        HttpResponse.json(notice, { headers: { ETag: '"0"' } }),
      ),
    )

  it('IQA-022 reads as a page, and asks a member to take note first', async () => {
    inForce()
    show(<PlanPage />, { me: member, at: '/iqa-work-plans/plan', path: '/iqa-work-plans/:planId' })
    expect(await screen.findByRole('link', { name: 'Read and acknowledge' })).toHaveAttribute(
      'href',
      '/iqa-work-plans/plan/versions/v1/notices/n1',
    )
    expect(await screen.findByText('abc123')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Amend the plan' })).toBeNull()
    const months = await screen.findByRole('region', { name: 'Calendar, scrolls sideways' })
    expect(within(months).getAllByText('runs')).toHaveLength(1)
  })

  it('IQA-066 the notice puts the own part first; opening is reading, taking note is a step of its own', async () => {
    inForce()
    const calls: string[] = []
    for (const what of ['read', 'acknowledge']) {
      server.use(
        http.post(`${BASE}/iqa-work-plans/plan/versions/v1/notices/n1/${what}`, () => {
          calls.push(what)
          return HttpResponse.json(notice, { headers: { ETag: '"1"' } })
        }),
      )
    }
    const { user } = show(<NoticePage />, {
      me: member,
      at: '/iqa-work-plans/plan/versions/v1/notices/n1',
      path: '/iqa-work-plans/:planId/versions/:versionId/notices/:noticeId',
    })
    const own = await screen.findByRole('region', { name: 'Your part' })
    expect(own).toHaveTextContent('Sample unit 3')
    expect(own).toHaveTextContent('Priority 1: New assessors')
    await waitFor(() => expect(calls).toEqual(['read']))
    await user.click(await screen.findByRole('button', { name: 'I have taken note' }))
    await waitFor(() => expect(calls).toEqual(['read', 'acknowledge']))
  })
})

describe('an individual plan', () => {
  it('IQA-038 nobody confirms as the member without saying that it is achievable', async () => {
    const revision = {
      number: 2,
      aspects: { title: 'Sample both', achievable: 'There is time.' },
      madeBy: lead.id,
      leadConfirmedAt: '2026-10-01T09:00:00Z',
      achievableConfirmed: false,
    }
    const individual = {
      id: 'i1',
      planId: 'plan',
      personId: member.id,
      personName: member.name,
      versionId: 'v1',
      state: 'PROPOSED',
      activities: [],
      resourceGaps: ['Portfolios of the evening group'],
      objectives: [
        { id: 'o1', state: 'PROPOSED', proposed: revision, allowedCommands: open('confirm', 'revise'), version: 3 },
      ],
      rounds: 0,
      allowedCommands: [
        ...open('counter'),
        {
          command: 'agree',
          allowed: false,
          missing: [{ pointer: '/objectives/0', code: 'OBJECTIVE_UNCONFIRMED', message: 'Confirm it first.' }],
        },
      ],
      version: 1,
    }
    const sent: unknown[] = []
    answering(
      http.get(`${BASE}/iqa-work-plans/plan/individual-plans/i1`, () =>
        HttpResponse.json(individual, { headers: { ETag: '"1"' } }),
      ),
      http.get(`${BASE}/iqa-work-plans/plan/individual-plans/i1/comments`, () => page([])),
      http.post(`${BASE}/iqa-work-plans/plan/individual-plans/i1/objectives/o1/confirm`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()])
        return HttpResponse.json(individual.objectives[0], { headers: { ETag: '"4"' } })
      }),
    )
    const { user } = show(<IndividualPlanPage />, {
      me: member,
      at: '/iqa-work-plans/plan/individual-plans/i1',
      path: '/iqa-work-plans/:planId/individual-plans/:individualId',
    })
    await user.click(await screen.findByRole('button', { name: 'Confirm: Sample both' }))
    expect(screen.getByText('Not available yet: Portfolios of the evening group')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(await screen.findByText('Tick that it is achievable, or revise the objective')).toBeVisible()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: /it is achievable/ }))
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(sent).toEqual([['"3"', { revision: 2, achievable: true }]]))
  })
})
