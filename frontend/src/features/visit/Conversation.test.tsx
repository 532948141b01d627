import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Conversation } from './Conversation'
import type { Proposal, Visit } from './queries'

const server = setupServer()

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
  takeTokensFrom({ token: () => 'token-1', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterAll(() => server.close())

const VISIT_ID = '00000000-0000-4000-8000-00000000000a'

function proposal(id: string, more: Partial<Proposal>): Proposal {
  return {
    id,
    turn: 1,
    startOn: '2016-11-29',
    endOn: '2016-11-29',
    side: 'AWARDING_ORGANISATION',
    proposedBy: 'Ned Vale',
    proposedAt: '2016-11-15T09:00:00Z',
    state: 'OPEN',
    ...more,
  }
}

function visit(proposals: readonly Proposal[], commands: readonly string[]): Visit & { etag: string } {
  return {
    id: VISIT_ID,
    etag: '"3"',
    proposals,
    allowedCommands: commands.map((command) => ({ command, allowed: true })),
  } as unknown as Visit & { etag: string }
}

it('QMR-137 QMR-048 a nominee sees both proposed dates and accepts one in one tap', async () => {
  const sent: { body: unknown; version: string | null }[] = []
  server.use(
    http.post(`*/visits/${VISIT_ID}/accept-date`, async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') })
      return HttpResponse.json({ id: VISIT_ID })
    }),
  )
  const { user } = show(
    <Conversation
      visit={visit(
        [proposal('p1', {}), proposal('p2', { startOn: '2016-12-01', endOn: '2016-12-02' })],
        ['accept-date', 'decline-date'],
      )}
    />,
    { me: personWith('CENTRE_CONTACT') },
  )
  expect(screen.getAllByText(/^Accept/)).toHaveLength(2)

  await user.click(screen.getByText('Accept Thu 1 Dec 2016 to Fri 2 Dec 2016'))

  await waitFor(() => expect(sent).toEqual([{ body: { proposalId: 'p2' }, version: '"3"' }]))
})

it('QMR-137 nobody is offered to accept what their own side proposed, or a date that was answered', () => {
  show(
    <Conversation
      visit={visit(
        [proposal('p1', { state: 'DECLINED', answer: 'No one is here.' }), proposal('p2', { turn: 2, side: 'CENTRE' })],
        ['accept-date'],
      )}
    />,
    { me: personWith('CENTRE_CONTACT') },
  )
  expect(screen.getByText('No one is here.')).toBeInTheDocument()
  expect(screen.queryByText(/^Accept/)).not.toBeInTheDocument()
})
