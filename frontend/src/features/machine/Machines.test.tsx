import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as CreateMachinePage } from './CreateMachinePage'
import { Component as MachinePage } from './MachinePage'
import { Component as MachinesPage } from './MachinesPage'

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

const commands = (...names: string[]) => names.map((command) => ({ command, allowed: true }))
const credential = {
  clientId: 'touchstone-10001-aaaabbbb',
  state: 'ACTIVE',
  createdAt: '2026-11-16T09:00:00Z',
  lastUsedAt: '2026-11-16T10:00:00Z',
}
const machine = {
  id: 'm1',
  name: 'Student records',
  purpose: 'Sends registrations',
  contact: 'IT desk',
  centreId: CENTRE,
  centreNumber: '10001',
  centreName: 'Harbour Point College',
  state: 'ACTIVE',
  scopes: ['registrations:write'],
  createdAt: '2026-11-16T09:00:00Z',
  credentials: [credential],
  allowedCommands: commands('edit', 'rotate', 'revoke'),
  version: 3,
}
const made = {
  account: machine,
  clientId: 'touchstone-10001-aaaabbbb',
  secret: 'the-secret-of-the-machine',
  tokenAddress: 'https://sign-in.example.org/realms/touchstone/protocol/openid-connect/token',
}
const one = () =>
  http.get(`${BASE}/machine-accounts/m1`, () => HttpResponse.json(machine, { headers: { ETag: '"3"' } }))

async function fillIn(user: ReturnType<typeof show>['user']) {
  await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Student records')
  await user.type(screen.getByRole('textbox', { name: /^What it is for/ }), 'Sends registrations')
  await user.type(screen.getByRole('textbox', { name: /^Who looks after it/ }), 'IT desk')
  await user.click(screen.getByRole('checkbox', { name: 'send registrations' }))
}

it('QMR-298 a machine account is made, and its secret stands there once to be copied, with a warning', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(`${BASE}/machine-accounts`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(made, { status: 201 })
    }),
  )
  const { user } = show(<CreateMachinePage />, { me })

  await user.click(screen.getByRole('button', { name: 'Make a machine account' }))
  expect(screen.getAllByText('Choose at least one').length).toBeGreaterThan(0)
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Make a machine account' }))
  expect(await screen.findByRole('textbox', { name: 'Secret' })).toHaveValue('the-secret-of-the-machine')
  expect(screen.getByText(/shown this once/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Client id' })).toHaveValue('touchstone-10001-aaaabbbb')
  expect(sent).toEqual([
    {
      centre: CENTRE,
      name: 'Student records',
      purpose: 'Sends registrations',
      contact: 'IT desk',
      scopes: ['registrations:write'],
    },
  ])
})

it('QMR-298 when the answer with the secret got lost, the page says what to do instead', async () => {
  server.use(http.post(`${BASE}/machine-accounts`, () => new HttpResponse(null, { status: 204 })))
  const { user } = show(<CreateMachinePage />, { me })

  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Make a machine account' }))
  expect(await screen.findByText(/got lost on the way/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the machine account' })).toHaveAttribute('href', '/machines')
})

it('QMR-298 the list says in words what each may do; an administrator chooses the centre', async () => {
  const asked: string[] = []
  server.use(
    http.get(`${BASE}/machine-accounts`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('centre') ?? 'own')
      return HttpResponse.json({ items: [machine] })
    }),
  )
  const { user } = show(<MachinesPage />, { me: personWith('AO_ADMIN') })

  expect(await screen.findByRole('link', { name: 'Student records' })).toHaveAttribute('href', '/machines/m1')
  expect(screen.getByText('send registrations')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /^Centre number/ }), '10001')
  await user.click(screen.getByRole('button', { name: 'Show' }))
  await waitFor(() => expect(asked).toEqual(['own', '10001']))
})

it('QMR-298 a machine of an awarding organisation is offered reading only', () => {
  show(<CreateMachinePage />, { me: personWith('AO_ADMIN') })

  expect(screen.getByRole('checkbox', { name: 'read programmes' })).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: 'send programmes' })).toBeNull()
})

it('QMR-298 a new credential is made with a grace that is chosen; revoking asks for a reason', async () => {
  const sent: unknown[] = []
  server.use(
    one(),
    http.post(`${BASE}/machine-accounts/m1/rotate`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...made, secret: 'the-new-secret' })
    }),
    http.post(`${BASE}/machine-accounts/m1/revoke`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...machine, state: 'REVOKED', allowedCommands: [] })
    }),
  )
  const { user } = show(<MachinePage />, { me, at: '/machines/m1', path: '/machines/:machineAccountId' })

  expect(await screen.findByText('In use')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make a new credential' }))
  await user.selectOptions(screen.getByRole('combobox', { name: /stays good for/ }), '3 days')
  await user.click(screen.getByRole('button', { name: 'Make a new credential' }))
  expect(await screen.findByRole('textbox', { name: 'Secret' })).toHaveValue('the-new-secret')
  await user.click(screen.getByRole('button', { name: 'Revoke' }))
  await user.click(screen.getByRole('button', { name: 'Revoke' }))
  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Replaced')
  await user.click(screen.getByRole('button', { name: 'Revoke' }))
  await waitFor(() => expect(sent).toEqual([['"3"', { graceDays: 3 }], { reason: 'Replaced' }]))
})
