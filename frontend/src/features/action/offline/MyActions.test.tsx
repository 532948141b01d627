import 'fake-indexeddb/auto'
import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { personWith, show } from '../../../shared/testing/render'
import type { ActionRow } from '../queries'
import { daysSince, later } from './mine'
import { Component as MyActionsPage } from './MyActionsPage'
import { store } from './store'

const BASE = `${window.location.origin}/api/v1`
const PIA = personWith('PRACTITIONER')
const AWAY = { since: '2026-11-22T12:00:00Z', signInNeeded: false }

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => store.forgetListsOfOthers('nobody'))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function row(number: number, more: Partial<ActionRow> = {}): ActionRow {
  return {
    id: `a${number}`,
    reference: `EA-2026-0000${number}`,
    visitId: 'v',
    words: `Words of action ${number}`,
    state: 'OPEN',
    overdue: false,
    dueOn: '2026-12-01',
    daysLeft: 15,
    percent: 25,
    waitingOn: 'CENTRE',
    updatedAt: '2026-11-01T10:00:00Z',
    ...more,
  } as ActionRow
}

const detail = (of: ActionRow) => ({
  id: of.id,
  reference: of.reference,
  summary: of,
  updates: [],
  allowedCommands: [],
  version: 1,
})

/** Answers the list and counts which details are read. */
function serve(rows: readonly ActionRow[]): string[] {
  const read: string[] = []
  server.use(
    http.get(`${BASE}/actions`, () => HttpResponse.json({ items: rows })),
    http.get(`${BASE}/actions/:id`, ({ params }) => {
      read.push(String(params.id))
      const found = rows.find((each) => each.id === params.id)
      return HttpResponse.json(found && detail(found), { headers: { ETag: '"1"' } })
    }),
  )
  return read
}

const kept = (rows: readonly ActionRow[], asOf = new Date().toISOString()) =>
  store.keepList({
    personId: PIA.id,
    asOf,
    rows,
    details: Object.fromEntries(rows.map((each) => [each.id, { ...detail(each), etag: '"1"' } as never])),
  })

describe('my actions', () => {
  it('QMR-198 says in words how urgent each is, by when and how far', async () => {
    serve([
      row(1, { overdue: true, daysLeft: -2 }),
      row(2, { daysLeft: 3 }),
      row(3),
      row(4, { state: 'SUBMITTED', waitingOn: 'MONITOR', reviewerName: 'Rita Reviewer' }),
    ])
    show(<MyActionsPage />, { me: PIA })
    const cards = await screen.findAllByRole('article')
    const says = cards.map((card) => card.textContent)
    expect(says[0]).toMatch(/Overdue.*Tue 1 Dec 2026 · 2 days overdue.*25 % done.*Update/)
    expect(says[1]).toMatch(/Due this week.*3 days left/)
    expect(says[2]).toMatch(/Later.*15 days left/)
    expect(says[3]).toMatch(/With reviewer.*Handed in. Rita Reviewer checks it./)
    expect(within(cards[3]!).queryByRole('link', { name: /^Update/ })).toBeNull()
    expect(screen.getByText(/^As of \w{3} \d+ \w{3} \d{4}, \d\d:\d\d$/)).toBeVisible()
  })

  it('reads again only the details that changed', async () => {
    await kept([row(1), row(2)])
    const read = serve([row(1), row(2, { updatedAt: '2026-11-02T10:00:00Z' })])
    show(<MyActionsPage />, { me: PIA })
    await screen.findByText(/^As of/)
    expect(read).toEqual(['a2'])
    expect((await store.list(PIA.id))?.rows).toHaveLength(2)
  })

  it('shows what the device keeps when the server cannot be reached, and says why', async () => {
    await kept([row(1)])
    server.use(http.get(`${BASE}/actions`, () => HttpResponse.json({ title: 'Busy', status: 500 }, { status: 500 })))
    show(<MyActionsPage />, { me: PIA })
    expect(await screen.findByText(/^Kept on this device, as of .* Not brought up to date: Busy/)).toBeVisible()
    expect(screen.getByRole('article', { name: 'EA-2026-00001' })).toBeVisible()
  })

  it('asks the server nothing without a network, and reckons the days since', async () => {
    await kept([row(1, { daysLeft: 1 })], new Date(Date.now() - 3 * 86_400_000).toISOString())
    show(<MyActionsPage />, { me: PIA, away: AWAY })
    const card = await screen.findByRole('article')
    expect(card).toHaveTextContent(/Overdue.*2 days overdue/)
    expect(screen.getByText(/kept here and sent when Ada Quill is signed in/)).toBeVisible()
  })

  it('shows nobody the list of somebody else, nor an old one without signing in', async () => {
    await kept([row(1)], new Date(Date.now() - 15 * 86_400_000).toISOString())
    const { unmount } = show(<MyActionsPage />, { me: PIA, away: AWAY })
    expect(await screen.findByText('Nothing is kept on this device')).toBeVisible()
    unmount()
    await kept([row(1)])
    show(<MyActionsPage />, { me: { ...PIA, id: 'paul' }, away: AWAY })
    expect(await screen.findByText('Nothing is kept on this device')).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
  })
})

describe('time that has passed on the device', () => {
  it('is counted in London days', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T00:10:00Z') })
    expect(daysSince('2026-11-22T23:50:00Z')).toBe(1)
    expect(daysSince('2026-11-23T00:05:00Z')).toBe(0)
    // A clock that was set back says nothing about the future.
    expect(daysSince('2026-11-25T00:05:00Z')).toBe(0)
  })

  it('stops with the clock: an action that is being checked has none', () => {
    expect(later(row(1, { daysLeft: 1 }), 2)).toMatchObject({ daysLeft: -1, overdue: true })
    const submitted = row(2, { waitingOn: 'MONITOR' })
    expect(later(submitted, 2)).toBe(submitted)
  })
})
