import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as EvidenceMapPage } from './EvidenceMapPage'
import { grouped } from './offered'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '/iqa-work-plans/p1'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const tagged = {
  id: 't1',
  recordType: 'PLAN_VERSION',
  recordId: 'v1',
  on: '2026-09-14',
  title: 'WP-2026-00007, version 1',
  link: `${PLAN}/versions/v1`,
  version: 3,
}
const map = {
  unit: { code: '403', title: 'Planning the work of a team', level: 4, credits: 5 },
  criteria: [
    { code: '1.4', statement: 'Writes the plan of the area', records: [tagged] },
    { code: '4.2', statement: 'Tells the team of changes', records: [] },
  ],
  withoutEvidence: ['4.2'],
}

it('IQA-087 names what is without evidence and leads to each record', async () => {
  server.use(http.get(`${BASE}/iqa-evidence-map`, () => HttpResponse.json(map)))
  show(<EvidenceMapPage />, { me: personWith('LEAD_IQA'), at: '/iqa-evidence-map' })
  const written = within(await screen.findByRole('region', { name: '1.4 Writes the plan of the area' }))
  expect(written.getByRole('link', { name: 'WP-2026-00007, version 1' })).toHaveAttribute('href', tagged.link)
  expect(written.getByText('1 shown')).toBeVisible()
  expect(screen.getByRole('region', { name: '4.2 Tells the team of changes' })).toHaveTextContent('No evidence yet')
  expect(screen.getByRole('link', { name: '4.2' })).toHaveAttribute('href', '#criterion-4.2')
  expect(screen.getByText('1 of 2')).toBeVisible()
})

it('IQA-087 takes a record away at the version that was read', async () => {
  const removed: (string | null)[] = []
  server.use(
    http.get(`${BASE}/iqa-evidence-map`, () => HttpResponse.json(map)),
    http.delete(`${BASE}/iqa-evidence-map/records/t1`, ({ request }) => {
      removed.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = show(<EvidenceMapPage />, { me: personWith('LEAD_IQA'), at: '/iqa-evidence-map' })
  await user.click(await screen.findByRole('button', { name: 'Remove WP-2026-00007, version 1 from 1.4' }))
  await waitFor(() => expect(removed).toEqual(['"3"']))
})

it('IQA-087 offers records by sort, each with its day and whose it is', () => {
  const words = { type: (type: string) => type, about: (name: string) => `about ${name}`, day: (on: string) => on }
  const options = grouped(
    [
      { type: 'PLAN_VERSION', id: 'v1', title: 'Version 1', on: '2026-09-14' },
      { type: 'COMMUNICATION', id: 'v1', title: 'Team told' },
      { type: 'PLAN_VERSION', id: 'v2', title: 'Version 2' },
      { type: 'SAMPLE', id: 's1', title: 'Sample of U302', aboutName: 'Tilda Teacher', on: '2026-10-01' },
    ],
    words,
  )
  expect(options.map(({ group, items }) => [group, items.map(({ label }) => label)])).toEqual([
    ['PLAN_VERSION', ['Version 1 · 2026-09-14', 'Version 2']],
    ['COMMUNICATION', ['Team told']],
    ['SAMPLE', ['Sample of U302 · about Tilda Teacher · 2026-10-01']],
  ])
  const values = options.flatMap(({ items }) => items.map(({ value }) => value))
  expect(new Set(values).size).toBe(4)
})

it('IQA-087 somebody who leads at no centre is told whose map it is', () => {
  show(<EvidenceMapPage />, { me: personWith('IQA'), at: '/iqa-evidence-map' })
  expect(screen.getByRole('heading', { name: 'No centre' })).toBeVisible()
})
