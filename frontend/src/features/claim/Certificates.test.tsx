import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as CertificatesPage } from './CertificatesPage'
import { Component as IncidentPage } from './IncidentPage'

const BASE = `${window.location.origin}/api/v1`
const CENTRE = '00000000-0000-4000-8000-000000000002'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const anomaly = {
  id: 'a1',
  centreId: CENTRE,
  centreNumber: '10001',
  learner: 'L-2041',
  kind: 'UNITS',
  words: 'Five units instead of six.',
  foundOn: '2026-11-13',
  state: 'OPEN',
  withheld: true,
  reportedAt: '2026-11-13T10:00:00Z',
  allowedCommands: [{ command: 'clear', allowed: true }],
  version: 4,
}

const incident = {
  id: 'i1',
  centreId: CENTRE,
  centreNumber: '10001',
  kind: 'LATE',
  concerns: 'REGISTRATION',
  foundOn: '2026-11-13',
  words: 'A term late.',
  investigation: 'The list was not handed over.',
  state: 'DRAFT',
  allowedCommands: [
    { command: 'sign-off', allowed: true },
    {
      command: 'report',
      allowed: false,
      missing: [{ pointer: '', code: 'SIGN_OFF_MISSING', message: 'Senior management has to sign it off first.' }],
    },
  ],
  version: 2,
}

it('QMR-235 a certificate that deviates is shown as kept back, and cleared with the words and the version that were read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/certificate-anomalies`, () => HttpResponse.json({ items: [anomaly] })),
    http.post(`${BASE}/certificate-anomalies/a1/clear`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...anomaly, state: 'CLEARED', withheld: false })
    }),
  )
  const { user } = show(<CertificatesPage />, { me: personWith('EXAMS_OFFICER'), at: '/claims/certificates' })

  expect(await screen.findByText('Kept back')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear L-2041' }))
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(sent).toEqual([])
  await user.type(screen.getByRole('textbox', { name: /How it was cleared/ }), 'A corrected one came.')
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  await waitFor(() => expect(sent).toEqual(['"4"', { words: 'A corrected one came.' }]))
})

it('QMR-237 nobody reports an incident that is not signed off; the page says what is missing', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/claim-incidents/i1`, () => HttpResponse.json(incident, { headers: { ETag: '"2"' } })),
    http.post(`${BASE}/claim-incidents/i1/sign-off`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...incident, state: 'SIGNED_OFF' })
    }),
  )
  const { user } = show(<IncidentPage />, {
    me: personWith('HEAD_OF_CENTRE'),
    at: '/claims/incidents/i1',
    path: '/claims/incidents/:incidentId',
  })

  expect(await screen.findByText('Senior management has to sign it off first.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Report to the awarding organisation' })).toHaveAttribute('aria-disabled')
  await user.click(screen.getByRole('button', { name: 'Sign off' }))
  expect(screen.getByText(/You stand for what the investigation found/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Sign off' }))
  await waitFor(() => expect(sent).toEqual(['"2"']))
})
