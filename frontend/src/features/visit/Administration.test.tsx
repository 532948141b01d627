import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { FocusSection } from './FocusSection'
import type { Visit } from './queries'
import { Component as SessionPage } from './SessionPage'
import { Component as StandardisationPage } from './StandardisationPage'
import { Component as TeamPage } from './TeamPage'

const BASE = `${window.location.origin}/api/v1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const cycles = {
  items: [
    { id: 'c2', name: '2026–2027', current: true },
    { id: 'c1', name: '2025–2026', current: false },
  ],
}

const rita = { id: 'p1', name: 'Rita Penn', teamId: 't1', teamName: 'North' }
const ravi = { id: 'p2', name: 'Ravi Noor' }
const olga = { id: 'p3', name: 'Olga South', teamId: 't2', teamName: 'South' }

it('QMR-062 the sessions of the current cycle are listed, with who still lacks one', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${BASE}/cycles`, () => HttpResponse.json(cycles)),
    http.get(`${BASE}/standardisation-sessions`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('cycle'))
      return HttpResponse.json({
        items: [
          { id: 's1', cycleId: 'c2', cycleName: '2026–2027', title: 'Autumn', heldOn: '2026-09-14', standardised: 1 },
        ],
      })
    }),
    http.get(`${BASE}/reviewers`, () =>
      HttpResponse.json({
        items: [
          { ...rita, standardised: true },
          { ...ravi, standardised: false },
        ],
      }),
    ),
  )
  show(<StandardisationPage />, { me: personWith('TEAM_LEADER') })

  expect(await screen.findByRole('link', { name: 'Autumn' })).toHaveAttribute('href', '/standardisation/s1')
  expect(asked).toEqual(['c2'])
  const missing = within(await screen.findByRole('table', { name: 'Not yet standardised for 2026–2027' }))
  expect(missing.getByText('Ravi Noor')).toBeVisible()
  expect(missing.queryByText('Rita Penn')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Record a session' })).toBeNull()
})

it('QMR-062 the principal reviewer records an outcome for each; who left stays, who is refused is marked', async () => {
  const session = {
    id: 's1',
    version: 1,
    cycleId: 'c2',
    title: 'Autumn',
    heldOn: '2026-09-14',
    attendance: [{ personId: 'p9', name: 'Gone Away', outcome: 'STANDARDISED' }],
  }
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/cycles`, () => HttpResponse.json(cycles)),
    http.get(`${BASE}/reviewers`, () => HttpResponse.json({ items: [rita, ravi] })),
    http.get(`${BASE}/standardisation-sessions/s1`, () => HttpResponse.json(session, { headers: { ETag: '"1-a"' } })),
    http.put(`${BASE}/standardisation-sessions/s1/attendance`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return sent.length > 1
        ? HttpResponse.json({ ...session, version: 2 })
        : HttpResponse.json(
            {
              status: 422,
              code: 'NOT_A_REVIEWER',
              title: 'Not possible',
              errors: [{ pointer: '/attendance/1/personId', code: 'NOT_A_REVIEWER', message: 'Not a reviewer.' }],
            },
            { status: 422 },
          )
    }),
  )
  const { user } = show(<SessionPage />, {
    me: personWith('PRINCIPAL_REVIEWER'),
    at: '/standardisation/s1',
    path: '/standardisation/:sessionId',
  })

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Outcome of Rita Penn' }), 'Not yet')
  expect(screen.getByText('Does not review any more')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Mark the rest as standardised' }))
  await user.click(screen.getByRole('button', { name: 'Save who was there' }))

  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Outcome of Rita Penn' })).toBeInvalid())
  expect(screen.getByRole('combobox', { name: 'Outcome of Ravi Noor' })).toBeValid()
  await user.click(screen.getByRole('button', { name: 'Save who was there' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual([
    '"1-a"',
    {
      attendance: [
        { personId: 'p9', outcome: 'STANDARDISED' },
        { personId: 'p1', outcome: 'NOT_YET' },
        { personId: 'p2', outcome: 'STANDARDISED' },
      ],
    },
  ])
})

it('QMR-061 a team is changed: who left is taken out, nobody is taken from another team', async () => {
  const team = {
    id: 't1',
    version: 4,
    name: 'North',
    leaderId: 'l1',
    leaderName: 'Tess Lead',
    members: [
      { id: 'p1', name: 'Rita Penn', capacity: 12, left: false },
      { id: 'p9', name: 'Gone Away', left: true },
    ],
  }
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/teams/t1`, () => HttpResponse.json(team, { headers: { ETag: '"4-a"' } })),
    http.get(`${BASE}/colleagues`, () =>
      HttpResponse.json({ items: [{ id: 'l1', name: 'Tess Lead', roles: 'TEAM_LEADER' }] }),
    ),
    http.get(`${BASE}/reviewers`, () => HttpResponse.json({ items: [rita, ravi, olga] })),
    http.put(`${BASE}/teams/t1`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...team, version: 5 })
    }),
  )
  const { user } = show(<TeamPage />, { me: personWith('AO_ADMIN'), at: '/teams/t1', path: '/teams/:teamId' })

  expect(await screen.findByText('Does not review any more')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  expect(await screen.findByRole('checkbox', { name: 'Olga South' })).toBeDisabled()
  expect(screen.getByText('In team South')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Gone Away' }))
  await user.click(screen.getByRole('checkbox', { name: 'Ravi Noor' }))
  await user.type(screen.getByRole('textbox', { name: 'Visits per cycle of Ravi Noor' }), '8')
  await user.click(screen.getByRole('button', { name: 'Save the team' }))

  await waitFor(() =>
    expect(sent).toEqual([
      [
        '"4-a"',
        {
          name: 'North',
          leaderId: 'l1',
          members: [
            { personId: 'p1', capacity: 12 },
            { personId: 'p2', capacity: 8 },
          ],
        },
      ],
    ]),
  )
})

const visit = {
  id: 'v1',
  etag: '"7-a"',
  scheme: { code: 'pearson-qmr', version: '2016-17' },
  focusAreas: [{ about: 'QO.7', words: 'Evening learners' }],
  allowedCommands: [] as unknown[],
}

it('QMR-012 everyone who sees the visit reads its focus, only the reviewer sets it', async () => {
  const { unmount } = show(<FocusSection visit={visit as unknown as Visit & { etag: string }} />, {
    me: personWith('CENTRE_CONTACT'),
  })
  expect(await screen.findByText('Evening learners')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  unmount()

  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/schemes/pearson-qmr/versions/2016-17/objectives`, () =>
      HttpResponse.json({
        items: [{ code: 'QO.7', title: 'Learners', measures: [{ ref: 'QO.7.1', statement: 'Support' }] }],
      }),
    ),
    http.put(`${BASE}/visits/v1/focus-areas`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(visit)
    }),
  )
  const reviewers = { ...visit, allowedCommands: [{ command: 'set-focus-areas', allowed: true }] }
  const { user } = show(<FocusSection visit={reviewers as unknown as Visit & { etag: string }} />)
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  await user.click(screen.getByRole('button', { name: 'Add another' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(sent).toEqual([])

  const second = within(screen.getByRole('article', { name: 'Focus 2' }))
  await user.type(second.getByRole('textbox'), 'Tutorial records')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(sent).toEqual([
      ['"7-a"', { focusAreas: [{ about: 'QO.7', words: 'Evening learners' }, { words: 'Tutorial records' }] }],
    ]),
  )
})
