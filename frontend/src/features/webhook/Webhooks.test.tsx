import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as AddEndpointPage } from './AddEndpointPage'
import { Component as EndpointPage } from './EndpointPage'
import { Component as EndpointsPage } from './EndpointsPage'
import { dayAfter, startOfDay } from './span'

const BASE = `${window.location.origin}/api/v1`
const CENTRE = '00000000-0000-4000-8000-000000000002'
const me = personWith('CENTRE_CONTACT')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const row = {
  id: 'e1',
  address: 'https://hooks.example.org/in',
  description: 'Student records',
  types: ['report.published', 'block.applied'],
  state: 'ACTIVE',
  createdAt: '2026-11-16T09:00:00Z',
}
const commands = (...names: string[]) => names.map((command) => ({ command, allowed: true }))
const endpoint = {
  id: 'e1',
  centreId: CENTRE,
  endpoint: row,
  allowedCommands: commands('edit', 'rotate-secret', 'remove', 'ping', 'replay', 'switch-off'),
  version: 3,
}
const delivery = {
  id: 'd1',
  endpointId: 'e1',
  messageId: 'msg_1',
  type: 'report.published',
  occurredAt: '2026-11-16T09:00:00Z',
  state: 'PENDING',
  attempts: 2,
  outcome: 'REFUSED',
  status: 500,
  duration: 87,
  nextTryAt: '2026-11-16T09:05:00Z',
}

it('QMR-308 an endpoint is added, and its secret stands there once to be copied', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(`${BASE}/centres/${CENTRE}/webhook-endpoints`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ endpoint, secret: 'whsec_c2VjcmV0' }, { status: 201 })
    }),
  )
  const { user } = show(<AddEndpointPage />, { me })

  await user.click(screen.getByRole('button', { name: 'Add an endpoint' }))
  expect(screen.getAllByText('Enter the address').length).toBeGreaterThan(0)
  await user.type(screen.getByRole('textbox', { name: /^Address/ }), 'https://hooks.example.org/in')
  await user.click(screen.getByRole('checkbox', { name: 'An essential action falls due soon' }))
  await user.click(screen.getByRole('button', { name: 'Add an endpoint' }))
  expect(await screen.findByRole('textbox', { name: /The secret/ })).toHaveValue('whsec_c2VjcmV0')
  expect(screen.getByText(/not shown again/)).toBeVisible()
  expect(sent).toEqual([
    {
      address: 'https://hooks.example.org/in',
      types: [
        'report.published',
        'block.applied',
        'block.released',
        'claim-gate.changed',
        'action.overdue',
        'action.resolved',
      ],
    },
  ])
})

it('QMR-308 the list says in words what each endpoint is told and whether it is', async () => {
  server.use(
    http.get(`${BASE}/centres/${CENTRE}/webhook-endpoints`, () =>
      HttpResponse.json({ items: [row, { ...row, id: 'e2', state: 'SWITCHED_OFF', description: undefined }] }),
    ),
  )
  show(<EndpointsPage />, { me })

  expect(await screen.findByRole('link', { name: 'Student records' })).toHaveAttribute('href', '/webhooks/e1')
  expect(screen.getByRole('link', { name: 'hooks.example.org' })).toBeVisible()
  expect(screen.getAllByText('A report is published, A certification block is applied')).toHaveLength(2)
  expect(screen.getByText('Switched off')).toBeVisible()
})

it('QMR-308 the log says what came of a message; it is sent again, and so is a span', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/webhook-endpoints/e1`, () => HttpResponse.json(endpoint, { headers: { ETag: '"3"' } })),
    http.get(`${BASE}/webhook-endpoints/e1/deliveries`, () => HttpResponse.json({ items: [delivery] })),
    http.post(`${BASE}/webhook-deliveries/d1/replay`, () => {
      sent.push('d1')
      return HttpResponse.json({})
    }),
    http.post(`${BASE}/webhook-endpoints/e1/replay`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ deliveries: 2 })
    }),
  )
  const { user } = show(<EndpointPage />, { me, at: '/webhooks/e1', path: '/webhooks/:endpointId' })

  expect(await screen.findByText('Refused · 500 · 87 ms')).toBeVisible()
  expect(screen.getByText('Waiting')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send again: A report is published, msg_1' }))
  await waitFor(() => expect(sent).toEqual(['d1']))
  await user.click(screen.getByRole('button', { name: 'Replay a span' }))
  await user.click(screen.getByRole('checkbox', { name: 'Also what was delivered already' }))
  await user.click(screen.getByRole('button', { name: 'Replay a span' }))
  await waitFor(() =>
    expect(sent[1]).toEqual({
      from: '2026-11-16T00:00:00.000Z',
      to: '2026-11-17T00:00:00.000Z',
      includeDelivered: true,
    }),
  )
})

it('a span goes by the days of London', () => {
  expect(startOfDay('2026-07-01')).toBe('2026-06-30T23:00:00.000Z')
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
})
