import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as FeedbackPage } from './FeedbackPage'
import { Component as FeedbacksPage } from './FeedbacksPage'

const LIST = `${window.location.origin}/api/v1/sample-feedback`
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const feedback = {
  id: 'f1',
  centreId: 'c1',
  learner: 'L-0815',
  programme: 'Sport, first year',
  units: 'U302',
  criteria: '1.1 to 2.3',
  stage: 'SUMMATIVE',
  method: 'WORK_REVIEW',
  checks: { valid: true, authentic: true, current: true, sufficient: false },
  decision: 'DISAGREE',
  feedback: 'Criterion 2.3 is not shown.',
  sampledOn: '2026-11-13',
  sampler: 'Ines Inner',
  toldAt: '2026-11-13T15:00:00Z',
  actions: [{ id: 'a1', reference: 'IA-2026-00042', dueOn: '2026-12-04', state: 'OPEN' }],
  allowedCommands: [{ command: 'acknowledge', allowed: true }],
  version: 4,
}

const open = () =>
  show(<FeedbackPage />, {
    me: personWith('ASSESSOR'),
    at: '/sample-feedback/f1',
    path: '/sample-feedback/:feedbackId',
  })

it('IQA-027 an assessor reads what was found, goes on to the action, and takes note of the version that was read', async () => {
  let current: object = feedback
  const sent: unknown[] = []
  server.use(
    http.get(`${LIST}/f1`, () => HttpResponse.json(current, { headers: { ETag: '"4"' } })),
    http.post(`${LIST}/f1/acknowledge`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      current = { ...feedback, acknowledgedAt: '2026-11-16T09:30:00Z', allowedCommands: [], version: 5 }
      return HttpResponse.json(current)
    }),
  )
  const { user } = open()
  expect(await screen.findByText('Criterion 2.3 is not shown.')).toBeVisible()
  expect(screen.getByText('Sufficient').nextSibling).toHaveTextContent('No')
  expect(screen.getByText('Valid').nextSibling).toHaveTextContent('Yes')
  expect(screen.getByRole('link', { name: 'IA-2026-00042' })).toHaveAttribute('href', '/actions/a1')
  // Opening it is not taking note of it.
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: 'I have taken note' }))
  expect(await screen.findByText(/You took note:/)).toBeVisible()
  expect(sent).toEqual(['"4"'])
  expect(screen.queryByRole('button', { name: 'I have taken note' })).not.toBeInTheDocument()
})

it('IQA-027 feedback that is not one’s own is said to be missing, with a way to the list', async () => {
  server.use(
    http.get(`${LIST}/f1`, () =>
      HttpResponse.json({ title: 'There is no such feedback', status: 404, code: 'NOT_FOUND' }, { status: 404 }),
    ),
  )
  open()
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no such feedback')
  expect(screen.getByRole('link', { name: 'Feedback on samples' })).toHaveAttribute('href', '/sample-feedback')
})

it('IQA-027 the list narrows to what was not taken note of, in the address as in the interface', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(LIST, ({ request }) => {
      const open = new URL(request.url).searchParams.get('unacknowledged')
      asked.push(open)
      return HttpResponse.json({ items: open ? [] : [feedback] })
    }),
  )
  const { user, router } = show(<FeedbacksPage />, { me: personWith('ASSESSOR'), at: '/sample-feedback' })
  expect(await screen.findByRole('link', { name: 'L-0815, U302' })).toHaveAttribute('href', '/sample-feedback/f1')
  expect(screen.getByRole('row', { name: /Disagree .* Ines Inner Not yet/ })).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Only what I have not taken note of' }))
  expect(await screen.findByText('You have taken note of everything')).toBeVisible()
  expect(router.state.location.search).toBe('?unacknowledged=true')
  await waitFor(() => expect(asked).toEqual([null, 'true']))
})
