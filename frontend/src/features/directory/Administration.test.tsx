import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as ApproveConsortiumPage } from './ApproveConsortiumPage'
import { Component as ConsortiumPage } from './ConsortiumPage'
import { Involvements } from './Involvements'

const BASE = `${window.location.origin}/api/v1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const lead = { id: 'a', number: '10001', name: 'Alder College' }
const member = { id: 'b', number: '10002', name: 'Birch College' }
const other = { id: 'c', number: '10003', name: 'Cedar College' }

function answerCentres() {
  server.use(
    http.get(`${BASE}/centres`, ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')?.toLowerCase() ?? ''
      return HttpResponse.json({
        items: [lead, member, other].filter((each) => each.name.toLowerCase().includes(q)),
      })
    }),
  )
}

it('QMR-042 a consortium is recorded with its lead and at least one other centre', async () => {
  const sent: unknown[] = []
  answerCentres()
  server.use(
    http.post(`${BASE}/consortia`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({})
    }),
  )
  const { user } = show(<ApproveConsortiumPage />, { me: personWith('AO_ADMIN') })

  await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Three Rivers')
  await user.click(screen.getByRole('button', { name: 'Record a consortium' }))
  expect(await screen.findAllByText('Choose at least one other centre')).not.toHaveLength(0)
  expect(sent).toEqual([])

  await user.click(await screen.findByRole('combobox', { name: /Lead centre/ }))
  await user.click(await screen.findByRole('option', { name: 'Alder College (10001)' }))
  await user.click(screen.getByRole('combobox', { name: /Other centres/ }))
  await user.type(screen.getByRole('combobox', { name: /Other centres/ }), 'birch')
  await user.click(await screen.findByRole('option', { name: 'Birch College (10002)' }))
  expect(screen.queryByRole('option', { name: 'Alder College (10001)' })).toBeNull()
})

it('QMR-042 the members of a consortium change, its lead does not', async () => {
  const sent: unknown[] = []
  answerCentres()
  server.use(
    http.get(`${BASE}/consortia/k1`, () =>
      HttpResponse.json(
        {
          id: 'k1',
          approvedOn: '2026-02-03',
          programmes: 'Sport',
          version: 2,
          consortium: { id: 'k1', name: 'Three Rivers', lead, members: [member] },
        },
        { headers: { ETag: '"2-a"' } },
      ),
    ),
    http.put(`${BASE}/consortia/k1`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({})
    }),
  )
  const { user } = show(<ConsortiumPage />, {
    me: personWith('AO_ADMIN'),
    at: '/consortia/k1',
    path: '/consortia/:consortiumId',
  })

  expect(await screen.findByText('Tue 3 Feb 2026')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change the consortium' }))
  await user.click(screen.getByRole('combobox', { name: /Other centres/ }))
  await user.click(await screen.findByRole('option', { name: 'Cedar College (10003)' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))

  await waitFor(() =>
    expect(sent).toEqual([['"2-a"', { name: 'Three Rivers', memberIds: ['b', 'c'], programmes: 'Sport' }]]),
  )
})

it('QMR-064 a quality manager asks someone senior to take part, with a reason; a nominee only reads', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/centres/10001/involvements`, () =>
      HttpResponse.json({
        items: [
          {
            id: 'i1',
            personId: 'p1',
            personName: 'Petra Pine',
            requestedByName: 'Quinn Ash',
            reason: 'New management',
            startsOn: '2026-11-01',
            endsOn: '2026-12-31',
          },
        ],
      }),
    ),
    http.get(`${BASE}/colleagues`, () =>
      HttpResponse.json({ items: [{ id: 'p1', name: 'Petra Pine', roles: 'PRINCIPAL_REVIEWER' }] }),
    ),
    http.post(`${BASE}/centres/10001/involvements`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        {
          status: 422,
          code: 'CONFLICT_OF_INTEREST',
          title: 'Not possible',
          errors: [{ pointer: '/personId', code: 'CONFLICT_OF_INTEREST', message: 'They work at this centre.' }],
        },
        { status: 422 },
      )
    }),
  )
  const nominee = show(<Involvements centre="10001" />, { me: personWith('CENTRE_CONTACT') })
  expect(await screen.findByText('New management')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ask someone to take part' })).toBeNull()
  nominee.unmount()

  const { user } = show(<Involvements centre="10001" />, { me: personWith('QUALITY_MANAGER') })
  await user.click(await screen.findByRole('button', { name: 'Ask someone to take part' }))
  const form = within(document.querySelector('form')!)
  await user.selectOptions(
    form.getByRole('combobox', { name: /Principal or senior reviewer/ }),
    await form.findByRole('option', { name: 'Petra Pine, Principal reviewer' }),
  )
  await user.click(form.getByRole('button', { name: 'Ask someone to take part' }))
  expect(await screen.findAllByText('Enter the reason')).not.toHaveLength(0)
  expect(sent).toEqual([])
})
