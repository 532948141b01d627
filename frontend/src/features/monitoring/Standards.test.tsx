import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Component as StandardsPage } from './StandardsPage'
import { Component as VersionPage } from './StandardsVersionPage'

const LIST = `${window.location.origin}/api/v1/iqa-standards`
const CENTRE = '00000000-0000-4000-8000-000000000002'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const shipped = {
  id: 's0',
  number: 1,
  standards: [{ code: 'SOUND', title: 'Decisions are sound', words: 'Can be followed.' }],
  scale: [
    { code: 'MET', label: 'Met', acts: false },
    { code: 'NOT_MET', label: 'Not met', acts: true },
  ],
  publishedAt: '2026-09-01T09:00:00Z',
}
const own = {
  ...shipped,
  id: 's1',
  centreId: CENTRE,
  standards: [{ code: 'SOUND', title: 'Decisions are sound', words: 'Can be followed by a stranger.' }],
  reason: 'The awarding organisation asks for more.',
  publishedAt: '2026-10-01T09:00:00Z',
}
const rowOf = ({ id, number, publishedAt, ...rest }: typeof shipped, inForce: boolean) => ({
  id,
  number,
  publishedAt,
  inForce,
  ...('centreId' in rest ? { centreId: rest.centreId } : {}),
})

function answers() {
  server.use(
    http.get(LIST, () => HttpResponse.json({ items: [rowOf(own, true), rowOf(shipped, false)] })),
    http.get(`${LIST}/s0`, () => HttpResponse.json(shipped)),
    http.get(`${LIST}/s1`, () => HttpResponse.json(own)),
  )
}

it('IQA-053 a lead writes the next version from the one in force, sees what differs, and publishes it', async () => {
  answers()
  const sent: unknown[] = []
  server.use(
    http.post(LIST, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...own, id: 's2', number: 2 }, { status: 201 })
    }),
  )
  const { user, router } = show(<StandardsPage />, { me: personWith('LEAD_IQA'), at: '/iqa-standards' })
  expect(await screen.findByRole('link', { name: 'Version 1 of the centre' })).toHaveAttribute(
    'href',
    '/iqa-standards/s1',
  )
  await user.click(screen.getByRole('button', { name: 'Write the next version' }))
  const form = await screen.findByRole('form', { name: 'Write the next version' })
  expect(within(form).getByText('Nothing is different')).toBeVisible()

  const first = within(form).getByRole('group', { name: 'Standard 1' })
  await user.clear(within(first).getByRole('textbox', { name: /Code/ }))
  await user.type(within(first).getByRole('textbox', { name: /Code/ }), 'sound')
  await user.click(within(form).getByRole('checkbox', { checked: true }))
  await user.click(within(form).getByRole('button', { name: 'Publish' }))
  for (const wrong of [
    'Enter a code of capital letters, digits and underscores',
    'One step must call for action, and one must not',
    'Say why it changes',
  ]) {
    expect(within(form).getByRole('alert')).toHaveTextContent(wrong)
  }
  expect(sent).toEqual([])

  await user.clear(within(first).getByRole('textbox', { name: /Code/ }))
  await user.type(within(first).getByRole('textbox', { name: /Code/ }), 'SOUND')
  await user.type(within(first).getByRole('textbox', { name: /What is asked for/ }), ' At any time.')
  const steps = within(form).getAllByRole('checkbox')
  await user.click(steps[1] as HTMLElement)
  await user.type(within(form).getByRole('textbox', { name: /Why it changed/ }), 'More is asked for.')
  const differences = within(form).getByRole('region', { name: 'What is different from Version 1 of the centre' })
  expect(differences).toHaveTextContent('Changed')
  expect(differences).toHaveTextContent('Can be followed by a stranger. At any time.')
  await user.click(within(form).getByRole('button', { name: 'Publish' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        centre: CENTRE,
        standards: [
          { code: 'SOUND', title: 'Decisions are sound', words: 'Can be followed by a stranger. At any time.' },
        ],
        scale: shipped.scale,
        reason: 'More is asked for.',
      },
    ]),
  )
  await waitFor(() => expect(router.state.location.pathname).toBe('/iqa-standards/s2'))
})

it('IQA-053 a version is read with what is different from the one before it; a member publishes nothing', async () => {
  answers()
  const { unmount } = show(<VersionPage />, {
    me: personWith('IQA'),
    at: '/iqa-standards/s1',
    path: '/iqa-standards/:standardsId',
  })
  const differences = await screen.findByRole('region', { name: 'What is different from Version 1 of the product' })
  expect(await within(differences).findByText('Changed')).toBeVisible()
  expect(differences).toHaveTextContent('Can be followed.')
  expect(differences).toHaveTextContent('Can be followed by a stranger.')
  unmount()

  show(<StandardsPage />, { me: personWith('IQA'), at: '/iqa-standards' })
  expect(await screen.findByRole('link', { name: 'Version 1 of the product' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Write the next version' })).not.toBeInTheDocument()
})
