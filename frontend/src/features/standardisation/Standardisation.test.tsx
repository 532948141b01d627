import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { writeDraft } from '../../shared/drafts'
import { personWith, show } from '../../shared/testing/render'
import { Component as CatchUpPage } from './CatchUpPage'
import { Component as EventPage } from './EventPage'
import { Component as EventsPage } from './EventsPage'

const BASE = `${window.location.origin}/api/v1`
const EVENTS = `${BASE}/standardisation-events`
const CENTRE = '00000000-0000-4000-8000-000000000002'
const ME = personWith('LEAD_IQA')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  sessionStorage.clear()
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const row = {
  id: 'e1',
  title: 'Distinction in unit 3',
  programmeId: 'p1',
  programmeTitle: 'Diploma in Sport',
  heldOn: '2026-11-12',
  state: 'PLANNED',
  attended: 0,
  part: 'INVITED',
}
const event = {
  id: 'e1',
  centreId: CENTRE,
  programmeId: 'p1',
  programmeTitle: 'Diploma in Sport',
  title: 'Distinction in unit 3',
  heldOn: '2026-11-12',
  state: 'PLANNED',
  units: ['Unit 3'],
  people: [
    { personId: 'ines', personName: 'Ines Inner', part: 'INVITED' },
    { personId: 'tom', personName: 'Tom Teacher', part: 'INVITED' },
  ],
  actions: [],
  allowedCommands: ['edit', 'minute', 'cancel'].map((command) => ({ command, allowed: true })),
  version: 2,
}
const staff = [
  { id: ME.id, name: 'Ada Quill', assesses: false, countersigns: true },
  { id: 'ines', name: 'Ines Inner', assesses: true, countersigns: true },
  { id: 'tilda', name: 'Tilda Teacher', assesses: true, countersigns: false },
]

function answers(read: object = event) {
  server.use(
    http.get(EVENTS, ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.get('mine') ? [] : [row] }),
    ),
    http.get(`${EVENTS}/e1`, () => HttpResponse.json(read, { headers: { ETag: '"2"' } })),
    http.get(`${BASE}/iqa-areas`, () => HttpResponse.json({ items: [{ id: 'area', name: 'Vocational' }] })),
    http.get(`${BASE}/iqa-areas/area`, () =>
      HttpResponse.json({ id: 'area', sites: [], programmes: [{ id: 'p1', name: 'Diploma in Sport' }] }),
    ),
    http.get(`${BASE}/iqa-areas/area/choices`, () => HttpResponse.json({ staff, monitoringMethods: [] })),
  )
}

const openEvent = () =>
  show(<EventPage />, { me: ME, at: '/standardisation-events/e1', path: '/standardisation-events/:eventId' })

it('IQA-074 a member sees the events of the centre and can narrow them to the own ones, but neither plans nor sees who is late', async () => {
  answers()
  const { user } = show(<EventsPage />, { me: personWith('IQA'), at: '/standardisation-events' })
  expect(await screen.findByRole('link', { name: 'Distinction in unit 3' })).toHaveAttribute(
    'href',
    '/standardisation-events/e1',
  )
  expect(screen.getByRole('row', { name: /Diploma in Sport Thu 12 Nov 2026 Planned – Invited/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Plan an event' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Who has to catch up' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'Only those I have a part in' }))
  expect(await screen.findByText('You have no part in an event')).toBeVisible()
})

it('IQA-074 the lead plans an event; what is refused of somebody invited stands at the field', async () => {
  answers()
  const sent: unknown[] = []
  server.use(
    http.post(EVENTS, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        {
          title: 'Something is not right',
          status: 422,
          code: 'RULES_BROKEN',
          errors: [
            { pointer: '/invited/0', code: 'UNKNOWN_STAFF', message: 'This person does not work at the centre.' },
          ],
        },
        { status: 422 },
      )
    }),
  )
  // A day and guests are clicked together in calendars and lists; here they come back as a draft.
  writeDraft('standardisation/new', { heldOn: '2026-12-03', invited: ['tilda'] }, 'tab')
  const { user } = show(<EventsPage />, { me: ME, at: '/standardisation-events' })
  await user.click(await screen.findByRole('button', { name: 'Plan an event' }))
  const form = await screen.findByRole('form', { name: 'Plan an event' })
  await user.click(within(form).getByRole('button', { name: 'Plan an event' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Say what is compared')
  expect(sent).toEqual([])

  await user.selectOptions(within(form).getByRole('combobox', { name: /Programme/ }), 'Diploma in Sport')
  await user.type(within(form).getByRole('textbox', { name: /What is compared/ }), 'Distinction in unit 3')
  await user.type(within(form).getByRole('textbox', { name: /Units/ }), 'Unit 3{Enter}Unit 7')
  await user.click(within(form).getByRole('button', { name: 'Plan an event' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        centre: CENTRE,
        programmeId: 'p1',
        title: 'Distinction in unit 3',
        heldOn: '2026-12-03',
        units: ['Unit 3', 'Unit 7'],
        invited: ['tilda'],
      },
    ]),
  )
  const said = await within(form).findAllByText('This person does not work at the centre.')
  expect(said).toHaveLength(2)
  // The line of the summary leads to the field that holds all who are invited.
  await user.click(within(form).getByRole('link', { name: 'This person does not work at the centre.' }))
  expect(document.activeElement).toHaveAttribute('id', 'field-invited')
})

it('IQA-074 minutes say who was there and who sent apologies; nobody is there by being invited', async () => {
  answers()
  const sent: unknown[] = []
  server.use(
    http.post(`${EVENTS}/e1/minute`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...event, state: 'HELD', allowedCommands: [] })
    }),
  )
  const { user } = openEvent()
  await user.click(await screen.findByRole('button', { name: 'Write the minutes' }))
  const form = await screen.findByRole('form', { name: 'Write the minutes' })
  await user.click(within(form).getByRole('button', { name: 'Keep the minutes' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Say who was there')
  expect(sent).toEqual([])

  await user.selectOptions(within(form).getByRole('combobox', { name: 'Part of Tom Teacher' }), 'Apologies')
  // Somebody came without being invited.
  await user.click(within(form).getByRole('combobox', { name: 'Others who came' }))
  await user.click(await screen.findByRole('option', { name: 'Tilda Teacher' }))
  expect(within(form).getByRole('combobox', { name: 'Part of Tilda Teacher' })).toHaveValue('ATTENDED')
  await user.click(within(form).getByRole('button', { name: 'All others were there' }))
  expect(within(form).getByRole('combobox', { name: 'Part of Ines Inner' })).toHaveValue('ATTENDED')
  await user.type(within(form).getByRole('textbox', { name: /What was decided/ }), 'Evaluation is needed.')
  // An action that is begun has to be whole; whoever keeps the minutes owns none.
  await user.click(within(form).getByRole('button', { name: 'Add an action' }))
  await user.click(within(form).getByRole('button', { name: 'Keep the minutes' }))
  expect(within(form).getByRole('alert')).toHaveTextContent('Choose who does it')
  await user.click(within(form).getByRole('combobox', { name: /Who does it/ }))
  expect(await screen.findByRole('option', { name: 'Tilda Teacher' })).toBeVisible()
  expect(screen.queryByRole('option', { name: 'Ada Quill' })).not.toBeInTheDocument()
  await user.click(within(form).getByRole('button', { name: 'Remove action 1' }))
  await user.click(within(form).getByRole('button', { name: 'Keep the minutes' }))
  await waitFor(() =>
    expect(sent).toEqual([
      '"2"',
      { attendees: ['tilda', 'ines'], apologies: ['tom'], decisions: 'Evaluation is needed.', actions: [] },
    ]),
  )
})

it('IQA-074 the minutes that were kept name actions with who does them', async () => {
  answers({
    ...event,
    state: 'HELD',
    decisions: 'Evaluation is needed.',
    people: [{ personId: 'tom', personName: 'Tom Teacher', part: 'ATTENDED' }],
    actions: [
      {
        id: 'a1',
        reference: 'IA-2026-00042',
        ownerId: 'tom',
        ownerName: 'Tom Teacher',
        dueOn: '2026-12-18',
        state: 'OPEN',
      },
    ],
    allowedCommands: [],
  })
  openEvent()
  expect(await screen.findByText('Evaluation is needed.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'IA-2026-00042' })).toHaveAttribute('href', '/actions/a1')
  expect(screen.getByRole('row', { name: /Tom Teacher There/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Write the minutes' })).not.toBeInTheDocument()
})

it('IQA-074 the dashboard’s figure opens who has to catch up in its area', async () => {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(`${EVENTS}/catch-up`, ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({
        items: [
          { personId: 'tom', personName: 'Tom Teacher', duty: 'ASSESSOR', programmeId: 'p1', programmeTitle: 'Sport' },
        ],
      })
    }),
  )
  const { user } = show(<CatchUpPage />, {
    me: ME,
    at: `/standardisation-events/catch-up?centre=${CENTRE}&area=area`,
  })
  expect(await screen.findByRole('row', { name: 'Tom Teacher Sport Delivers the programme Never' })).toBeVisible()
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({ centre: CENTRE, area: 'area' })
  await user.click(screen.getByRole('button', { name: 'Show the whole centre' }))
  await waitFor(() => expect(Object.fromEntries(asked[1] ?? [])).toEqual({ centre: CENTRE }))
})
