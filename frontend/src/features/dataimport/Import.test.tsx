import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as OwnImportPage } from './OwnImportPage'

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

const preview = {
  id: 'i1',
  centreId: CENTRE,
  kind: 'STAFF',
  state: 'PREVIEW',
  fileName: 'staff.csv',
  uploadedAt: '2026-11-16T09:00:00Z',
  usableUntil: '2026-11-17T09:00:00Z',
  columns: ['Staff key', 'Name'],
  unusedColumns: ['Colour'],
  remarks: 2,
  counts: { created: 1, changed: 0, unchanged: 0, errors: 1 },
  rows: [
    { row: 2, key: 'S1', outcome: 'CREATED' },
    {
      row: 3,
      key: 'S2',
      outcome: 'ERROR',
      errors: [{ column: 'First day', code: 'NOT_A_DAY', message: 'This is not a date.' }],
    },
  ],
  allowedCommands: [{ command: 'apply', allowed: true }],
  version: 0,
}

it('QMR-300 a preview shows errors first and what was left out; applied at the version seen, it says what became of it', async () => {
  let current: object = preview
  let seen: string | null = null
  server.use(
    http.get(`${BASE}/centres/${CENTRE}/imports/i1`, () => HttpResponse.json(current, { headers: { ETag: '"0-x"' } })),
    http.post(`${BASE}/centres/${CENTRE}/imports/i1/apply`, ({ request }) => {
      seen = request.headers.get('If-Match')
      current = { ...preview, state: 'APPLIED', appliedAt: '2026-11-16T10:00:00Z', allowedCommands: [] }
      return HttpResponse.json(current)
    }),
  )
  const { user } = show(<OwnImportPage />, { me, at: '/import?list=i1' })

  expect(await screen.findByText('First day: This is not a date.')).toBeVisible()
  expect(screen.getByText('Colour')).toBeVisible()
  expect(screen.getAllByRole('rowheader').map((each) => each.textContent)).toEqual(['Row 3', 'Row 2'])
  await user.click(screen.getByRole('checkbox', { name: 'Only rows with errors' }))
  expect(screen.getAllByRole('rowheader').map((each) => each.textContent)).toEqual(['Row 3'])
  await user.click(screen.getByRole('button', { name: 'Write the rows without errors' }))
  expect(await screen.findByRole('heading', { name: 'What became of each row' })).toBeVisible()
  expect(seen).toBe('"0-x"')
})

it('QMR-300 where no row can be taken the button says why', async () => {
  server.use(
    http.get(`${BASE}/centres/${CENTRE}/imports/i1`, () =>
      HttpResponse.json({
        ...preview,
        allowedCommands: [
          {
            command: 'apply',
            allowed: false,
            missing: [{ pointer: '/rows', code: 'NOTHING_TO_APPLY', message: 'No row of the list can be taken.' }],
          },
        ],
      }),
    ),
  )
  show(<OwnImportPage />, { me, at: '/import?list=i1' })
  expect(await screen.findByText('No row of the list can be taken.')).toBeVisible()
})
