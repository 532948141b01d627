import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as FeedbackPage } from './FeedbackPage'
import { Component as FeedbacksPage } from './FeedbacksPage'

const LIST = `${window.location.origin}/api/v1/observation-feedback`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const feedback = {
  id: 'b1',
  planId: 'p1',
  assessorId: 'a1',
  assessor: 'Tilda Teacher',
  observerId: 'o1',
  observer: 'Ines Inner',
  plannedFor: '2026-11-13',
  heldOn: '2026-11-13',
  state: 'DONE',
  method: 'ASSESSMENT',
  remote: false,
  feedback: 'Questions were open and left time to think.',
  toldAt: '2026-11-13T15:00:00Z',
  allowedCommands: [{ command: 'acknowledge', allowed: true }],
  version: 2,
}

it('IQA-073 who was observed reads what was said and takes note of the version that was read', async () => {
  let current: object = feedback
  const sent: unknown[] = []
  server.use(
    http.get(`${LIST}/b1`, () => HttpResponse.json(current, { headers: { ETag: '"2"' } })),
    http.post(`${LIST}/b1/acknowledge`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      current = { ...feedback, acknowledgedAt: '2026-11-16T09:30:00Z', allowedCommands: [], version: 3 }
      return HttpResponse.json(current)
    }),
  )
  const { user } = show(<FeedbackPage />, {
    me: personWith('ASSESSOR'),
    at: '/observation-feedback/b1',
    path: '/observation-feedback/:observationId',
  })
  expect(await screen.findByText('Questions were open and left time to think.')).toBeVisible()
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: 'I have taken note' }))
  expect(await screen.findByText(/You took note:/)).toBeVisible()
  expect(sent).toEqual(['"2"'])
})

it('IQA-073 the list leads to each and says what was not taken note of', async () => {
  server.use(http.get(LIST, () => HttpResponse.json({ items: [feedback] })))
  show(<FeedbacksPage />, { me: personWith('ASSESSOR'), at: '/observation-feedback' })
  expect(await screen.findByRole('link', { name: 'Ines Inner' })).toHaveAttribute('href', '/observation-feedback/b1')
  expect(screen.getByRole('row', { name: /Assessing Not yet/ })).toBeVisible()
})
