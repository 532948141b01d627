import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider, useParams } from 'react-router'
import { expect, test } from 'vitest'
import { createQueryClient } from '../../api/query'
import { UiProvider } from '../../ui/UiProvider'
import { GuideReader } from './GuideReader'
import { searchQuery, type Guide, type Measure, type Objective } from './queries'

function measure(ref: string, more: Partial<Measure> = {}): Measure {
  return {
    ref,
    objective: ref.slice(0, ref.lastIndexOf('.')),
    statement: `What ${ref} asks.`,
    guidance: `How to meet ${ref}.`,
    evidenceTypes: [`records of ${ref}`],
    suggestedKinds: [],
    hints: [],
    addenda: [],
    ...more,
  }
}

function objective(code: string, more: Partial<Objective> = {}): Objective {
  return {
    code,
    title: `Title of ${code}`,
    description: `About ${code}.`,
    group: 'ALL',
    documentGroup: 'ALL',
    certificationLinked: false,
    measures: [measure(`${code}.1`), measure(`${code}.2`)],
    ...more,
  }
}

const GUIDE: Guide = {
  id: '0190',
  scheme: 'pearson-qmr',
  versionName: '2016-17',
  framework: '2016.1',
  title: 'Quality Management Review',
  publishedBy: 'Examining Board',
  effectiveFrom: '2016-09-01',
  about: 'One guide for everyone.',
  roles: {},
  terms: {},
  groups: [{ code: 'ALL', label: 'All of them' }],
  objectives: [
    objective('QO.1', { measures: [measure('QO.1.1', { change: 'A policy is now looked for.' })] }),
    objective('QO.2', { certificationLinked: true }),
  ],
  levels: [
    {
      code: 'EFFECTIVE',
      label: 'Effective',
      rank: 1,
      lowest: false,
      meaning: 'Every process works.',
      colour: 'positive',
      shape: 'FULL',
      asksFor: 'NOTHING',
      asksForWords: 'No essential action.',
      rationaleRequired: false,
    },
  ],
  findings: [],
  deadlines: [{ kind: 'REPORT_DUE', words: '10 working days after the last day of the visit' }],
  agendaItemTypes: [],
  practitionerRoles: [],
  families: [],
  declarations: [],
  blockExplanation: [],
}

function Reader() {
  return (
    <GuideReader
      guide={GUIDE}
      reference={useParams().reference}
      edition=""
      editions={[{ value: 'pearson-qmr/2016-17', label: 'Quality Management Review' }]}
      onEdition={() => undefined}
    />
  )
}

function show(address: string) {
  const client = createQueryClient()
  client.setQueryData(searchQuery({ scheme: 'pearson-qmr', version: '2016-17' }, 'malpractice').queryKey, {
    items: [
      {
        ref: 'QO.2.1',
        objective: 'QO.2',
        objectiveTitle: 'Title of QO.2',
        statement: 'What malpractice is.',
        snippets: [
          {
            field: 'STATEMENT',
            parts: [
              { text: 'What ', hit: false },
              { text: 'malpractice', hit: true },
              { text: ' is.', hit: false },
            ],
          },
        ],
      },
    ],
  })
  const router = createMemoryRouter(
    [
      { path: '/guide', element: <Reader /> },
      { path: '/guide/:reference', element: <Reader /> },
    ],
    { initialEntries: [address] },
  )
  render(
    <UiProvider>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiProvider>,
  )
  return router
}

test('QMR-006 the overview lists what changed and links to it', () => {
  show('/guide')
  expect(screen.getByRole('heading', { level: 1, name: 'Guide' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'QO.1.1' })).toHaveAttribute('href', '/guide/QO.1.1')
  expect(screen.getByText('A policy is now looked for.')).toBeInTheDocument()
})

test('QMR-015 a link to a measure opens its objective and unfolds that measure alone', async () => {
  show('/guide/QO.2.2')
  expect(screen.getByRole('heading', { level: 1, name: /QO.2 Title of QO.2/ })).toBeInTheDocument()
  const wanted = screen.getByRole('article', { name: /QO.2.2/ })
  await waitFor(() => expect(wanted).toHaveFocus())
  const open = (card: HTMLElement) => [...card.querySelectorAll('details')].map((fold) => fold.open)
  expect(open(wanted)).toEqual([true, true])
  expect(open(screen.getByRole('article', { name: /QO.2.1/ }))).toEqual([false, false])
})

test('QMR-169 an objective that is linked to certification says so in the tree and on its page', () => {
  show('/guide/QO.2')
  const tree = screen.getByRole('navigation', { name: 'Objectives' })
  const current = within(tree).getByRole('link', { current: 'page' })
  expect(current).toHaveTextContent('QO.2')
  expect(current).toHaveTextContent('Linked to certification')
  expect(within(tree).getByRole('link', { name: /QO.1/ })).not.toHaveTextContent('Linked to certification')
  expect(screen.getByText('The lowest level here puts certification at risk.')).toBeInTheDocument()
})

test('QMR-015 searching puts the words into the address and marks them in what it found', async () => {
  const router = show('/guide/QO.1')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'malpractice')
  await waitFor(() => expect(router.state.location.search).toBe('?q=malpractice'))
  const hit = await screen.findByText('malpractice', { selector: 'mark' })
  expect(hit.closest('article')).toContainElement(screen.getByRole('link', { name: 'QO.2.1' }))
  expect(screen.getByText('1 found for “malpractice”')).toHaveRole('status')

  await userEvent.click(screen.getByRole('link', { name: 'QO.2.1' }))
  expect(router.state.location.pathname).toBe('/guide/QO.2.1')
  expect(screen.getByRole('searchbox')).toHaveValue('')
})

test('an address that is not in the guide says so and leads on', () => {
  show('/guide/QO.77')
  expect(screen.getByText('There is no QO.77 in this guide')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/guide')
})
