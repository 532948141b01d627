import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as EntryPage } from './EntryPage'
import { Component as LogPage } from './LogPage'
import { Component as TeamPage } from './TeamPage'

const BASE = `${window.location.origin}/api/v1`
const CENTRE = '00000000-0000-4000-8000-000000000002'
const ME = personWith('ASSESSOR')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const standing = {
  personId: ME.id,
  personName: 'Ada Quill',
  yearFrom: '2026-09-01',
  fraction: 1,
  target: 30,
  logged: 18,
  verified: 6.5,
  outstanding: 12,
}
const entry = {
  id: 'd1',
  personId: 'tom',
  personName: 'Tom Teacher',
  doneOn: '2026-10-21',
  activity: 'Day at a clinic',
  reason: 'Unit 7 changes.',
  hours: 6.5,
  evidence: 'Certificate in my file',
  allowedCommands: [{ command: 'verify', allowed: true }],
  version: 3,
}

function answers(entries: readonly object[] = [entry], standings: readonly object[] = [standing]) {
  const asked: Record<string, string>[] = []
  server.use(
    http.get(`${BASE}/cpd-entries`, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json({ items: entries })
    }),
    http.get(`${BASE}/cpd-standings`, () => HttpResponse.json({ items: standings })),
  )
  return asked
}

it('IQA-076 the own log shows target, logged and outstanding hours, and asks for nobody else’s entries', async () => {
  const asked = answers([])
  show(<LogPage />, { me: ME, at: '/development' })
  const year = await screen.findByRole('region', { name: 'The year from Tue 1 Sep 2026' })
  expect(within(year).getByText('Target').nextSibling).toHaveTextContent('30 h')
  expect(within(year).getByText('Logged').nextSibling).toHaveTextContent('18 h')
  expect(within(year).getByText('Outstanding').nextSibling).toHaveTextContent('12 h')
  expect(await screen.findByText('Nothing logged yet')).toBeVisible()
  expect(asked).toEqual([{ centre: CENTRE, person: ME.id }])
  // Who leads nobody has no team to look at.
  expect(screen.queryByRole('link', { name: 'The team' })).not.toBeInTheDocument()
})

it('IQA-076 an entry is added with hours as a number; what was left out is not sent', async () => {
  answers([])
  const sent: unknown[] = []
  server.use(
    http.post(`${BASE}/cpd-entries`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(entry, { status: 201 })
    }),
  )
  const { user } = show(<LogPage />, { me: ME, at: '/development' })
  await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
  const form = await screen.findByRole('form', { name: 'Add an entry' })
  await user.type(within(form).getByRole('textbox', { name: /What you did/ }), 'Day at a clinic')
  await user.type(within(form).getByRole('textbox', { name: /Why you did it/ }), 'Unit 7 changes.')
  await user.type(within(form).getByRole('textbox', { name: /Hours/ }), 'six')
  await user.click(within(form).getByRole('button', { name: 'Add an entry' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Enter the hours as a number')
  expect(sent).toEqual([])
  await user.clear(within(form).getByRole('textbox', { name: /Hours/ }))
  await user.type(within(form).getByRole('textbox', { name: /Hours/ }), '6,5')
  await user.click(within(form).getByRole('button', { name: 'Add an entry' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        centre: CENTRE,
        doneOn: '2026-11-16',
        activity: 'Day at a clinic',
        reason: 'Unit 7 changes.',
        hours: 6.5,
      },
    ]),
  )
})

it('IQA-076 the lead sees how everybody stands and narrows the log, also for the file, to one person', async () => {
  const asked = answers([entry], [{ ...standing, personId: 'tom', personName: 'Tom Teacher', outstanding: 0 }])
  const { user, router } = show(<TeamPage />, { me: personWith('LEAD_IQA'), at: '/development/team' })
  expect(await screen.findByRole('row', { name: /Tom Teacher .*30 18 6.5 Reached/ })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Day at a clinic' })).toHaveAttribute(
    'href',
    '/development/entries/d1',
  )
  await user.click(screen.getByRole('button', { name: 'Log of Tom Teacher' }))
  expect(await screen.findByRole('heading', { name: 'Log of Tom Teacher' })).toBeVisible()
  expect(router.state.location.search).toBe('?person=tom')
  await waitFor(() => expect(asked.at(-1)).toEqual({ centre: CENTRE, person: 'tom' }))
})

it('IQA-076 the lead verifies an entry of the version that was read, after a question', async () => {
  let current: object = entry
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/cpd-entries/d1`, () => HttpResponse.json(current, { headers: { ETag: '"3"' } })),
    http.post(`${BASE}/cpd-entries/d1/verify`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      current = {
        ...entry,
        verifiedByName: 'Ada Quill',
        verifiedAt: '2026-11-16T09:30:00Z',
        allowedCommands: [],
        version: 4,
      }
      return HttpResponse.json(current)
    }),
  )
  const { user } = show(<EntryPage />, {
    me: personWith('LEAD_IQA'),
    at: '/development/entries/d1',
    path: '/development/entries/:entryId',
  })
  await user.click(await screen.findByRole('button', { name: 'Verify' }))
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Verify' }))
  expect(await screen.findByText(/Ada Quill, Mon 16 Nov 2026/)).toBeVisible()
  expect(sent).toEqual(['"3"'])
  expect(screen.queryByRole('button', { name: 'Verify' })).not.toBeInTheDocument()
})

it('IQA-076 evidence that is an address can be opened; anything else is shown as it was typed', async () => {
  for (const [evidence, links] of [
    ['https://example.org/certificate', 1],
    ['javascript:alert(1)', 0],
    ['Certificate in my file', 0],
  ] as const) {
    server.use(http.get(`${BASE}/cpd-entries/d1`, () => HttpResponse.json({ ...entry, evidence })))
    const { unmount } = show(<EntryPage />, {
      me: ME,
      at: '/development/entries/d1',
      path: '/development/entries/:entryId',
    })
    expect(await screen.findByText(evidence)).toBeVisible()
    expect(screen.queryAllByRole('link', { name: evidence })).toHaveLength(links)
    unmount()
  }
})
