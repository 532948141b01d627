import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as InvitationsPage } from './InvitationsPage'
import PreparationTab from './PreparationTab'

const BASE = `${window.location.origin}/api/v1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const invitation = {
  id: 'i1',
  state: 'INVITED',
  centreName: 'Northgate College',
  visitWord: 'Quality Management Review',
  on: '2026-12-08',
  startsAt: '10:30',
  endsAt: '11:30',
  room: 'Room B12',
  programmes: ['Level 3 Sport'],
  contactName: 'Nora Finch',
  allowedCommands: [{ command: 'answer', allowed: true }],
  version: 3,
}

it('QMR-094 a practitioner reads date, time and place and accepts in one tap', async () => {
  const answers: unknown[] = []
  let now = invitation
  server.use(
    http.get(`${BASE}/invitations`, () => HttpResponse.json({ items: [now] })),
    http.post(`${BASE}/invitations/i1/answer`, async ({ request }) => {
      answers.push([request.headers.get('If-Match'), await request.json()])
      now = { ...invitation, state: 'ACCEPTED', version: 4 }
      return HttpResponse.json(now)
    }),
  )
  const { user } = show(<InvitationsPage />, { me: personWith('PRACTITIONER') })

  const card = within(await screen.findByRole('article', { name: 'Northgate College' }))
  expect(card.getByText('Tue 8 Dec 2026')).toBeVisible()
  expect(card.getByText('10:30 to 11:30')).toBeVisible()
  expect(card.getByText('Room B12')).toBeVisible()
  await user.click(card.getByRole('button', { name: 'Accept' }))

  expect(await screen.findByText('You come')).toBeVisible()
  expect(answers).toEqual([['"3"', { comes: true }]])
})

const itemTypes = [
  { code: 'QN_MEETING', label: 'Meeting with the Quality Nominee', required: true },
  { code: 'VERBAL_FEEDBACK', label: 'Spoken feedback', required: true },
]

function answerVisit(agenda: object) {
  server.use(
    http.get(`${BASE}/visits/v1/agenda`, () => HttpResponse.json(agenda, { headers: { ETag: '"2-a"' } })),
    http.get(`${BASE}/visits/v1/roster`, () =>
      HttpResponse.json(
        { visitId: 'v1', people: [], allowedCommands: [{ command: 'invite', allowed: true }], version: 0 },
        { headers: { ETag: '"0-a"' } },
      ),
    ),
    http.get(`${BASE}/visits/v1/roster/coverage`, () =>
      HttpResponse.json({
        cells: [{ level: 'L2', subjectArea: 'Sport', programmes: 2, spokespersons: [] }],
        gaps: [{ level: 'L2', subjectArea: 'Sport' }],
      }),
    ),
    http.get(`${BASE}/visits/v1/messages`, () => HttpResponse.json({ items: [] })),
  )
}

const agenda = {
  visitId: 'v1',
  number: 2,
  startOn: '2026-12-08',
  endOn: '2026-12-08',
  focusAreas: [{ about: 'QO.7', words: 'Evening learners' }, { words: 'The new site' }],
  items: [{ day: 1, startsAt: '09:30', endsAt: '10:30', type: 'QN_MEETING', subject: 'Sampling plans' }],
  reviewer: { by: 'Rita Penn', at: '2026-11-15T10:00:00Z' },
  agreed: false,
  itemTypes,
  allowedCommands: [
    { command: 'edit-agenda', allowed: true },
    {
      command: 'accept-agenda',
      allowed: false,
      missing: [
        { pointer: '/items', code: 'AGENDA_ITEM_MISSING', message: 'Every agenda has an item “Spoken feedback”.' },
      ],
    },
  ],
  version: 2,
}

it('QMR-012 QMR-091 QMR-143 the nominee sees who accepted, what the agenda lacks, and who has no voice', async () => {
  answerVisit(agenda)
  show(<PreparationTab />, {
    me: personWith('CENTRE_CONTACT'),
    at: '/visits/v1/preparation',
    path: '/visits/:visitId/preparation',
  })

  expect(await screen.findByText(/Accepted by Rita Penn/)).toBeVisible()
  expect(screen.getByText('Has not accepted this version')).toBeVisible()
  expect(screen.getByText('Every agenda has an item “Spoken feedback”.')).toBeVisible()
  expect(screen.getByText(/looks more closely at QO.7: Evening learners; The new site/)).toBeVisible()
  expect(await screen.findByText('Level 2 Sport')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'On the day' })).toBeNull()
})

it('QMR-325 the agenda prints from its own button', async () => {
  answerVisit(agenda)
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = show(<PreparationTab />, {
    me: personWith('CENTRE_CONTACT'),
    at: '/visits/v1/preparation',
    path: '/visits/:visitId/preparation',
  })

  await user.click(await screen.findByRole('button', { name: 'Print' }))

  expect(print).toHaveBeenCalledOnce()
  expect(screen.getByRole('heading', { name: 'Practitioners' }).closest('.no-print')).not.toBeNull()
  print.mockRestore()
})

it('QMR-081 text typed into the agenda survives that someone else saved meanwhile, and can be saved over it', async () => {
  answerVisit(agenda)
  const sent: (string | null)[] = []
  server.use(
    http.put(`${BASE}/visits/v1/agenda`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      if (sent.length > 1) return HttpResponse.json(agenda, { headers: { ETag: '"4-c"' } })
      server.use(
        http.get(`${BASE}/visits/v1/agenda`, () =>
          HttpResponse.json(
            { ...agenda, number: 3, items: [{ ...agenda.items[0], subject: 'Their words' }] },
            { headers: { ETag: '"3-b"' } },
          ),
        ),
      )
      return HttpResponse.json(
        { type: '/problems/stale-version', title: 'Someone changed this', status: 412, code: 'STALE_VERSION' },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      )
    }),
  )
  const { user } = show(<PreparationTab />, {
    me: personWith('CENTRE_CONTACT'),
    at: '/visits/v1/preparation',
    path: '/visits/:visitId/preparation',
  })

  await user.click(await screen.findByRole('button', { name: 'Change the agenda' }))
  const subject = screen.getByLabelText(/What it is about/)
  await user.clear(subject)
  await user.type(subject, 'Our words')
  await user.click(screen.getByRole('button', { name: 'Save as a new version' }))

  expect(await screen.findByText('Their words')).toBeVisible()
  expect(subject).toHaveValue('Our words')
  await user.click(screen.getByRole('button', { name: 'Keep mine: save it over the newest' }))

  await waitFor(() => expect(sent).toEqual(['"2-a"', '"3-b"']))
})
