import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import BlockBanner from './BlockBanner'
import { DecisionForm } from './DecisionForm'
import type { Block, Ground, Report } from './queries'

const server = setupServer()

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
  takeTokensFrom({ token: () => 'token-1', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const APPLIED = {
  id: 'b1',
  reference: 'CB-2016-00007',
  state: 'APPLIED',
  centreName: 'Glen Torrin College',
  objectives: ['QO.3', 'QO.9'],
  undecided: [],
  since: '2016-11-15',
  ageDays: 30,
  concern: 'Claims are not checked.',
  nextWords: 'Every item of the remedial plan is done.',
  contact: { personId: 'q', name: 'Quinn Manager', email: 'quinn@example.org', phone: '01632 960000' },
}

function answerList() {
  server.use(http.get('*/certification-blocks', () => HttpResponse.json({ items: [APPLIED] })))
}

it('QMR-231 the home of a blocked centre says what, since when, why, what next and whom to call', async () => {
  answerList()
  show(<BlockBanner />, { me: personWith('EXAMS_OFFICER') })
  const banner = await screen.findByRole('region', { name: 'Certification is blocked at Glen Torrin College' })
  expect(banner).toHaveTextContent('No BTEC certificates are issued since Tue 15 Nov 2016 (30 days)')
  expect(banner).toHaveTextContent('QO.3, QO.9. Claims are not checked.')
  expect(banner).toHaveTextContent('Every item of the remedial plan is done.')
  expect(screen.getByRole('link', { name: '01632 960000' })).toHaveAttribute('href', 'tel:01632960000')
  expect(screen.getByRole('link', { name: /Reasons, plan/ })).toHaveAttribute('href', '/certification-blocks/b1')
})

it('QMR-231 people of the awarding organisation have the board, not the banner', () => {
  show(<BlockBanner />, { me: personWith('QUALITY_MANAGER') })
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})

const CONTENT = {
  objectives: [{ code: 'QO.3', measures: [{ ref: 'QO.3.2', finding: 'NOT_EVIDENCED' }] }],
  essentialActions: [{ id: 'a1', objective: 'QO.3', text: 'Put it in order.' }],
} as unknown as Report['content']

const BLOCK = {
  id: 'b1',
  etag: '"4"',
  state: 'RECOMMENDED',
  families: [{ code: 'NQF', label: 'BTEC on the NQF' }],
  scale: {
    levels: [{ code: 'PARTLY_EFFECTIVE', label: 'Partly effective' }],
    findings: [{ code: 'NOT_EVIDENCED', label: 'Not evidenced' }],
  },
} as unknown as Block

function decisionForm() {
  return show(
    <DecisionForm
      block={BLOCK}
      reportId="r1"
      grounds={[{ objective: 'QO.3' } as unknown as Ground]}
      content={CONTENT}
    />,
    { me: personWith('QUALITY_MANAGER') },
  )
}

it('QMR-213 QMR-216 agreeing shows what follows and asks for concern and support before it is sent', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('*/certification-blocks/b1/decide', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')])
      return HttpResponse.json({ id: 'b1' })
    }),
  )
  const { user } = decisionForm()
  await user.click(screen.getByLabelText('Agree: the level stays, certificates stop'))
  expect(screen.getByText(/^Certification is blocked from today for QO\.3: BTEC on the NQF/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Decide' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Say what the serious concern is')
  expect(sent).toEqual([])

  await user.type(screen.getByLabelText(/^The serious concern/), 'Nobody checks.')
  await user.type(screen.getByLabelText(/^What support/), 'The adviser comes.')
  await user.click(screen.getByRole('button', { name: 'Decide' }))
  await waitFor(() =>
    expect(sent).toEqual([
      [
        {
          reportId: 'r1',
          grounds: [{ objective: 'QO.3', verdict: 'KEEP' }],
          concern: 'Nobody checks.',
          supportPlan: 'The adviser comes.',
        },
        '"4"',
      ],
    ]),
  )
})

it('QMR-330 an old sign-in is asked for again, and what was typed stays', async () => {
  server.use(
    http.post('*/certification-blocks/b1/decide', () =>
      HttpResponse.json(
        { title: 'This needs a recent sign-in.', status: 401, code: 'RECENT_SIGN_IN_REQUIRED' },
        { status: 401, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const { user } = decisionForm()
  await user.click(screen.getByLabelText('Do not agree: raise the level'))
  await user.selectOptions(screen.getByLabelText(/^New level/), 'Partly effective')
  await user.type(screen.getByLabelText(/^Why the level is raised/), 'It came in later.')
  await user.click(screen.getByRole('button', { name: 'Decide' }))
  expect(await screen.findByRole('button', { name: 'Sign in again to go on' })).toBeInTheDocument()
  expect(screen.getByLabelText(/^Why the level is raised/)).toHaveValue('It came in later.')
})
