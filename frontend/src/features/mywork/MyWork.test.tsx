import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as DashboardPage } from './DashboardPage'
import { Component as MyWorkPage } from './MyWorkPage'
import { endOfWeek, groupOf, inOrder, screenOf } from './work'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '00000000-0000-4000-8000-0000000000aa'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const item = (id: string, kind: string, title: string, dueOn: string | undefined, overdue = false) => ({
  id,
  kind,
  planId: PLAN,
  planReference: 'WP-2026-00001',
  areaName: 'Sport',
  personId: 'p1',
  personName: 'Ada Quill',
  title,
  ...(dueOn ? { dueOn } : {}),
  overdue,
  link: `/iqa-work-plans/${PLAN}/samples/${id}`,
})

describe('the week', () => {
  it.each([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-12-31', '2027-01-03'],
  ])('of %s ends on Sunday %s', (day, sunday) => expect(endOfWeek(day)).toBe(sunday))

  it('IQA-080 sorts work under its heading', () => {
    const today = '2026-11-16'
    expect(groupOf({ dueOn: '2026-11-13', overdue: true }, today)).toBe('overdue')
    expect(groupOf({ dueOn: '2026-11-22', overdue: false }, today)).toBe('thisWeek')
    expect(groupOf({ dueOn: '2026-11-23', overdue: false }, today)).toBe('later')
    expect(groupOf({ overdue: false }, today)).toBe('undated')
  })
})

it('IQA-079 finds the screen of every list that a tile counts', () => {
  const plan = `/iqa-work-plans/${PLAN}`
  expect(screenOf({ list: `${plan}/work?due=OVERDUE` })).toBe(`${plan}/work?due=OVERDUE`)
  expect(screenOf({ list: `${plan}/coverage?gaps=true` })).toBe(`${plan}/coverage?gaps=true`)
  expect(screenOf({ list: `${plan}/coverage-gaps` })).toBe(`${plan}/dashboard/coverage-gaps`)
  expect(screenOf({ list: `${plan}/times?over=true` })).toBe(`${plan}/dashboard/times?over=true`)
  expect(screenOf({ list: `${plan}/materials?gaps=true` })).toBe(`${plan}/dashboard/materials?gaps=true`)
  expect(screenOf({ list: `${plan}/versions/v1/notices?open=true` })).toBe(`${plan}/dashboard/notices/v1?open=true`)
})

it('IQA-079 puts what presses first and what it does not know last', () => {
  const tile = (code: string) => ({ code, count: 1, list: '/' })
  expect(inOrder(['CAPACITY', 'NEW_ONE', 'THIS_WEEK', 'OVERDUE'].map(tile)).map(({ code }) => code)).toEqual([
    'OVERDUE',
    'THIS_WEEK',
    'CAPACITY',
    'NEW_ONE',
  ])
})

it('IQA-080 lists my work by when it is due, each leading to its screen', async () => {
  server.use(
    http.get(`${BASE}/iqa-work/mine`, () =>
      HttpResponse.json({
        items: [
          item('s1', 'SAMPLE', 'U302, L-0815', '2026-11-13', true),
          item('s2', 'SAMPLE', 'U303, L-0816', '2026-11-20'),
          item('o1', 'OBJECTIVE', 'Sample both new assessors', '2027-02-20'),
          item('n1', 'NOTICE', 'WP-2026-00001, version 2', undefined),
        ],
      }),
    ),
  )
  show(<MyWorkPage />, { me: personWith('IQA'), at: '/my-work' })
  const overdue = await screen.findByRole('region', { name: 'Overdue (1)' })
  const link = within(overdue).getByRole('link', { name: /U302, L-0815/ })
  expect(link).toHaveAttribute('href', `/iqa-work-plans/${PLAN}/samples/s1`)
  expect(link).toHaveTextContent('Overdue')
  expect(within(screen.getByRole('region', { name: 'This week (1)' })).getByText('U303, L-0816')).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'Later (1)' })).getByText('Objective')).toBeVisible()
  expect(screen.getByRole('region', { name: 'Without a day (1)' })).not.toHaveTextContent(/\bBy\b/)
})

it('IQA-080 asks the server for the kind that was chosen', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${BASE}/iqa-work/mine`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('kind'))
      return HttpResponse.json({ items: [] })
    }),
  )
  const { user } = show(<MyWorkPage />, { me: personWith('IQA'), at: '/my-work' })
  expect(await screen.findByText('Nothing waits for you')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Observation')
  expect(await screen.findByText('Nothing of this kind')).toBeVisible()
  expect(asked).toEqual([null, 'OBSERVATION'])
})

it('IQA-079 shows the lead a figure for each list, also nought', async () => {
  server.use(
    http.get(`${BASE}/iqa-work-plans/${PLAN}`, () =>
      HttpResponse.json({ id: PLAN, reference: 'WP-1', areaId: 'area', areaName: 'Sport', centreId: 'c1' }),
    ),
    http.get(`${BASE}/iqa-work-plans/${PLAN}/dashboard`, () =>
      HttpResponse.json({
        planId: PLAN,
        reference: 'WP-1',
        on: '2026-11-16',
        tiles: [
          { code: 'OVERDUE', count: 3, list: `/iqa-work-plans/${PLAN}/work?due=OVERDUE` },
          { code: 'CAPACITY', count: 0, list: `/iqa-work-plans/${PLAN}/times?over=true` },
          { code: 'SOMETHING_NEW', count: 1, list: `/iqa-work-plans/${PLAN}/news` },
        ],
      }),
    ),
    http.get(`${BASE}/iqa-work-plans/${PLAN}/success`, () =>
      HttpResponse.json({
        criteria: [
          {
            criterion: { id: 'c1', statement: 'Samples are on time.', source: 'SAMPLES_ON_TIME' },
            value: 80,
            done: 8,
            of: 10,
          },
          { criterion: { id: 'c2', statement: 'Assessors say so.', source: 'JUDGED' } },
        ],
      }),
    ),
  )
  show(<DashboardPage />, {
    me: personWith('LEAD_IQA'),
    at: `/iqa-work-plans/${PLAN}/dashboard`,
    path: '/iqa-work-plans/:planId/dashboard',
  })
  const tile = (name: string) => screen.findByRole('link', { name })
  expect(await tile('3 Overdue')).toHaveAttribute('href', `/iqa-work-plans/${PLAN}/work?due=OVERDUE`)
  expect(await tile('0 More planned than time agreed')).toHaveAttribute(
    'href',
    `/iqa-work-plans/${PLAN}/dashboard/times?over=true`,
  )
  expect(await tile('1 Something new')).toBeVisible()
  // IQA-018: what is counted towards success stands there as it is today, what is judged does not.
  expect(await tile('80 % Samples are on time. 8 of 10')).toHaveAttribute('href', `/iqa-work-plans/${PLAN}/success`)
  expect(screen.queryByRole('link', { name: /Assessors say so/ })).toBeNull()
})
