import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { choose, daysFor } from './choice'
import { Component as GivePage } from './GivePage'
import { Component as RecordPage } from './RecordPage'
import { Component as SharePage } from './SharePage'
import { Component as SharesPage } from './SharesPage'

const BASE = `${window.location.origin}/api/v1`
const SHARE = '00000000-0000-4000-8000-0000000000aa'
const AREA = '00000000-0000-4000-8000-0000000000ab'
const VISIT = '00000000-0000-4000-8000-0000000000ac'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const summary = {
  id: SHARE,
  areaId: AREA,
  areaName: 'Sport',
  centreNumber: '10001',
  centreName: 'Northgate College',
  visitId: VISIT,
  visitReference: 'V-2026-00012',
  reviewerId: 'rita',
  reviewerName: 'Rita Reviewer',
  fromOn: '2026-11-02',
  toOn: '2026-11-30',
  records: 2,
  state: 'OPEN',
}
const records = [
  { kind: 'PLAN_VERSION', id: 'v1', title: 'WP-2026-00007, version 1', on: '2026-09-14' },
  { kind: 'PLAN_VERSION', id: 'v2', title: 'WP-2026-00007, version 2', on: '2026-10-14' },
  { kind: 'SAMPLE_RECORD', id: 's1', title: 'Sample of U302, learner L-0815', on: '2026-10-20' },
]
const share = (allowedCommands: unknown[] = []) =>
  http.get(`${BASE}/iqa-shares/${SHARE}`, () =>
    HttpResponse.json({ id: SHARE, summary, records, allowedCommands, version: 0 }, { headers: { ETag: '"0"' } }),
  )

it('IQA-081 a record is chosen and left again by what it is and not by its id alone', () => {
  const plan = { kind: 'PLAN_VERSION', id: 'v1' } as const
  const parts = { kind: 'RESPONSIBILITIES', id: 'v1' } as const
  const both = choose(choose([], [plan], true), [parts], true)
  expect(both).toEqual([plan, parts])
  expect(choose(both, [plan, parts], true)).toHaveLength(2)
  expect(choose(both, [parts], false)).toEqual([plan])
})

it('IQA-081 proposes the days until the visit ends, and after it as long as a share may be', () => {
  const visit = { firstOn: '2026-10-20', endOn: '2026-12-02', lastOn: '2026-12-30' }
  expect(daysFor(visit, '2026-10-01')).toEqual({ fromOn: '2026-10-20', toOn: '2026-12-02' })
  expect(daysFor(visit, '2026-12-02')).toEqual({ fromOn: '2026-12-02', toOn: '2026-12-02' })
  expect(daysFor(visit, '2026-12-03')).toEqual({ fromOn: '2026-12-03', toOn: '2026-12-30' })
})

it('IQA-081 lists shares with their days and state; a reviewer gives none', async () => {
  server.use(http.get(`${BASE}/iqa-shares`, () => HttpResponse.json({ items: [summary] })))
  const lead = show(<SharesPage />, { me: personWith('LEAD_IQA'), at: '/iqa-shares' })
  expect(await screen.findByRole('link', { name: 'Sport, Northgate College' })).toHaveAttribute(
    'href',
    `/iqa-shares/${SHARE}`,
  )
  expect(screen.getByRole('table')).toHaveTextContent('Open')
  expect(screen.getByRole('link', { name: 'Share records' })).toHaveAttribute('href', '/iqa-shares/new')
  lead.unmount()
  show(<SharesPage />, { me: personWith('REVIEWER'), at: '/iqa-shares' })
  expect(await screen.findByRole('link', { name: 'Sport, Northgate College' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Share records' })).not.toBeInTheDocument()
})

it('IQA-081 the lead sees what the reviewer read and ends the share', async () => {
  const ended: (string | null)[] = []
  server.use(
    share([{ command: 'end', allowed: true, missing: [] }]),
    http.get(`${BASE}/iqa-shares/${SHARE}/reads`, () =>
      HttpResponse.json({
        items: [
          {
            id: 'r2',
            kind: 'SAMPLE_RECORD',
            recordId: 's1',
            title: records[2]?.title,
            personId: 'rita',
            personName: 'Rita Reviewer',
            at: '2026-11-10T09:30:00Z',
          },
          { id: 'r1', personId: 'rita', personName: 'Rita Reviewer', at: '2026-11-10T09:29:00Z' },
        ],
      }),
    ),
    http.post(`${BASE}/iqa-shares/${SHARE}/end`, ({ request }) => {
      ended.push(request.headers.get('If-Match'))
      return HttpResponse.json({ id: SHARE, summary, records, allowedCommands: [], version: 1 })
    }),
  )
  const { user } = show(<SharePage />, {
    me: personWith('LEAD_IQA'),
    at: `/iqa-shares/${SHARE}`,
    path: '/iqa-shares/:shareId',
  })
  const read = within(await screen.findByRole('region', { name: 'What was read' }))
  expect(await read.findByText('Sample of U302, learner L-0815')).toBeVisible()
  expect(read.getByText('The list of records')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'End the share' }))
  await user.click(
    within(screen.getByRole('region', { name: 'End this share now?' })).getByRole('button', { name: 'End the share' }),
  )
  expect(ended).toEqual(['"0"'])
})

it('IQA-081 the reviewer finds the records by sort, is told that reading is kept, and does not see the log', async () => {
  server.use(share())
  show(<SharePage />, {
    me: { ...personWith('REVIEWER'), id: 'rita' },
    at: `/iqa-shares/${SHARE}`,
    path: '/iqa-shares/:shareId',
  })
  const plans = within(await screen.findByRole('region', { name: 'Plan' }))
  expect(plans.getByRole('link', { name: 'WP-2026-00007, version 2' })).toHaveAttribute(
    'href',
    `/iqa-shares/${SHARE}/records/v2?kind=PLAN_VERSION`,
  )
  expect(screen.getByText('The centre sees when you read what.')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'What was read' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'End the share' })).not.toBeInTheDocument()
})

it('IQA-081 a record says as at when and until when it is read, and a version is compared with another that is shared', async () => {
  const content = (heading: string, text: string) => ({
    title: 'WP-2026-00007, version 2',
    sections: [{ heading, entries: [{ title: 'Interim sample', lines: [{ label: 'Last day', text }] }] }],
    asAt: '2026-11-16T14:02:00Z',
    toOn: '2026-11-30',
  })
  const compared: string[] = []
  server.use(
    share(),
    http.get(`${BASE}/iqa-shares/${SHARE}/records/v2`, ({ request }) => {
      expect(new URL(request.url).searchParams.get('kind')).toBe('PLAN_VERSION')
      return HttpResponse.json(content('Activities', '2026-12-16'))
    }),
    http.get(`${BASE}/iqa-shares/${SHARE}/records/v2/changes`, ({ request }) => {
      compared.push(new URL(request.url).searchParams.get('from') ?? '')
      return HttpResponse.json(content('Changed activities', '2026-12-16 → 2027-02-10'))
    }),
  )
  const { user } = show(<RecordPage />, {
    me: { ...personWith('REVIEWER'), id: 'rita' },
    at: `/iqa-shares/${SHARE}/records/v2?kind=PLAN_VERSION`,
    path: '/iqa-shares/:shareId/records/:recordId',
  })
  expect(await screen.findByText(/^As at Mon 16 Nov 2026, 14:02/)).toHaveTextContent(
    'Shared by Northgate College for Rita Reviewer, readable until Mon 30 Nov 2026.',
  )
  expect(screen.getByRole('article', { name: 'Interim sample' })).toHaveTextContent('Wed 16 Dec 2026')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'WP-2026-00007, version 1')
  expect(await screen.findByRole('heading', { name: 'Changed activities' })).toBeVisible()
  expect(compared).toEqual(['v1'])
})

it('IQA-081 a share is given with a visit, days and at least one record', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/iqa-areas`, () =>
      HttpResponse.json({
        items: [
          {
            id: AREA,
            name: 'Sport',
            centreNumber: '10001',
            centreName: 'Northgate College',
            startsOn: '2026-09-01',
            leadName: 'Ada Quill',
            members: 3,
          },
        ],
      }),
    ),
    http.get(`${BASE}/iqa-shares/visits`, () =>
      HttpResponse.json({
        items: [
          {
            id: VISIT,
            reference: 'V-2026-00012',
            startOn: '2026-12-01',
            endOn: '2026-12-02',
            reviewerName: 'Rita Reviewer',
            firstOn: '2026-10-20',
            lastOn: '2026-12-30',
          },
        ],
      }),
    ),
    http.get(`${BASE}/iqa-shares/offers`, () => HttpResponse.json({ items: records })),
    http.post(`${BASE}/iqa-shares`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: SHARE, summary, records, allowedCommands: [], version: 0 }, { status: 201 })
    }),
  )
  const { user } = show(<GivePage />, { me: personWith('LEAD_IQA'), at: '/iqa-shares/new' })
  const plans = within(await screen.findByRole('group', { name: 'Plan' }))
  await user.click(screen.getByRole('button', { name: 'Share records' }))
  expect((await screen.findAllByText('Choose at least one record')).length).toBeGreaterThan(0)
  expect(sent).toEqual([])
  await user.click(plans.getByRole('checkbox', { name: /^All: Plan/ }))
  expect(plans.getByRole('checkbox', { name: /version 1/ })).toBeChecked()
  await user.click(plans.getByRole('checkbox', { name: /version 1/ }))
  expect(plans.getByRole('checkbox', { name: /^All: Plan/ })).not.toBeChecked()
  await user.click(screen.getByRole('combobox', { name: /Visit/ }))
  await user.click(await screen.findByRole('option', { name: /V-2026-00012/ }))
  await user.click(screen.getByRole('button', { name: 'Share records' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        areaId: AREA,
        visitId: VISIT,
        fromOn: '2026-11-16',
        toOn: '2026-12-02',
        records: [{ kind: 'PLAN_VERSION', id: 'v2' }],
      },
    ]),
  )
})
