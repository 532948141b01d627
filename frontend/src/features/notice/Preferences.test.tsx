import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as PreferencesPage } from './PreferencesPage'
import { dayToShow, daysLater, wordsOfStep } from './preview'
import { Component as PreviewPage } from './PreviewPage'

const BASE = `${window.location.origin}/api/v1`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const preferences = {
  groups: [
    {
      group: 'ACTIONS',
      delivery: 'AT_ONCE',
      fixed: false,
      kinds: [{ template: 'action-assigned', when: 'an essential action is given to you' }],
    },
    {
      group: 'LEGAL',
      delivery: 'AT_ONCE',
      fixed: true,
      kinds: [{ template: 'action-overdue', when: 'an action is overdue', why: 'A missed date has consequences.' }],
    },
  ],
}

it('QMR-295 a group is chosen; what is legal offers no choice and says why', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${BASE}/notice-preferences`, () => HttpResponse.json(preferences)),
    http.get(`${BASE}/calendar-feed`, () => HttpResponse.json({ active: false })),
    http.put(`${BASE}/notice-preferences`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(preferences)
    }),
  )
  const { user } = show(<PreferencesPage />, { me: personWith('CENTRE_CONTACT') })

  const group = await screen.findByRole('radiogroup', { name: /Essential actions/ })
  await user.click(within(group).getByRole('radio', { name: /One mail a day/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent).toEqual([{ groups: [{ group: 'ACTIONS', delivery: 'DAILY_DIGEST' }] }]))
  expect(screen.getAllByRole('radiogroup')).toHaveLength(1)
  expect(screen.getByText(/An action is overdue\. A missed date has consequences\./)).toBeVisible()
})

it('QMR-291 the address of the calendar is shown when it is made, and asked about before it is replaced', async () => {
  let active = false
  server.use(
    http.get(`${BASE}/notice-preferences`, () => HttpResponse.json(preferences)),
    http.get(`${BASE}/calendar-feed`, () =>
      HttpResponse.json(active ? { active, since: '2026-11-16T09:00:00Z' } : { active }),
    ),
    http.post(`${BASE}/calendar-feed`, () => {
      active = true
      return HttpResponse.json({ active, since: '2026-11-16T09:00:00Z', address: 'http://test/calendar/secret.ics' })
    }),
  )
  const { user } = show(<PreferencesPage />)

  await user.click(await screen.findByRole('button', { name: 'Make an address' }))
  expect(await screen.findByRole('textbox', { name: /Address of your calendar/ })).toHaveValue(
    'http://test/calendar/secret.ics',
  )
  await user.click(await screen.findByRole('button', { name: 'Replace the address' }))
  expect(screen.getByText(/opens nothing any more/)).toBeVisible()
})

it('the preview says who is told, of what, why and how', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${BASE}/notice-previews`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('day'))
      return HttpResponse.json({
        items: [
          {
            deadlineId: 'd1',
            kind: 'ACTION_DUE',
            step: 'missed',
            dueOn: '2026-11-16',
            words: 'report published 16 Aug 2026 + 3 months = 16 Nov 2026',
            centreId: 'c1',
            centreName: 'Northgate College',
            told: [
              {
                personId: 'p1',
                personName: 'Nina North',
                template: 'action-overdue',
                subject: 'Overdue: EA-2026-00001',
                link: '/actions/a1',
                delivery: 'AT_ONCE',
              },
            ],
          },
        ],
      })
    }),
  )
  show(<PreviewPage />, { me: personWith('QUALITY_MANAGER') })

  expect(await screen.findByText(/Nina North/)).toBeVisible()
  expect(screen.getByText(/Essential action: the date was missed/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Overdue: EA-2026-00001' })).toHaveAttribute('href', '/actions/a1')
  expect(screen.getByText('mail at once')).toBeVisible()
  expect(asked).toEqual(['2026-11-17'])
})

it('the preview without reminders says so', async () => {
  server.use(http.get(`${BASE}/notice-previews`, () => HttpResponse.json({ items: [] })))
  show(<PreviewPage />, { me: personWith('CENTRE_CONTACT'), at: '/notices/preview?day=2026-11-20' })
  expect(await screen.findByText('Nobody is reminded on Fri 20 Nov 2026')).toBeVisible()
})

it('days and steps are worded', () => {
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01')
  expect(dayToShow('2026-11-30', '2026-11-16')).toBe('2026-11-30')
  expect(dayToShow('2026-11-16', '2026-11-16')).toBe('2026-11-17')
  expect(dayToShow('2027-01-16', '2026-11-16')).toBe('2026-11-17')
  expect(dayToShow('soon', '2026-11-16')).toBe('2026-11-17')
  expect(wordsOfStep('before-7')).toBe('reminder before the date')
  expect(wordsOfStep('before-0')).toBe('reminder on the day')
  expect(wordsOfStep('missed')).toBe('the date was missed')
  expect(wordsOfStep('missed-3')).toBe('the date was missed, told for the 3. time')
})
