import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Profiler } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeTokensFrom } from '../../api/transport'
import { personWith, show } from '../../shared/testing/render'
import { Matrix } from './Matrix'
import { Component as MatrixPage } from './MatrixPage'
import type { Coverage, CoverageColumn } from './queries'

const BASE = `${window.location.origin}/api/v1`
const PLAN = '00000000-0000-4000-8000-0000000000aa'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() =>
  takeTokensFrom({ token: () => 'token', renew: () => Promise.resolve(false), expired: () => undefined }),
)
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function coverageOf(assessors: number, units: number): Coverage {
  // Every third cell is empty, every third a gap, every third has one of two samples done.
  const cells = (row: number) =>
    Array.from({ length: units }, (_, column) => [[], [4, 0, 0], [4, 1, 1]][(row + column) % 3] ?? [])
  return {
    columns: 'UNIT',
    columnsShown: Array.from({ length: units }, (_, column) => ({
      key: `U${column + 1}`,
      population: 8,
      planned: column === 0 ? 0 : 1,
      done: 0,
      awaiting: 0,
    })),
    rows: Array.from({ length: assessors }, (_, row) => ({
      assessorId: `a${row + 1}`,
      assessor: `Assessor ${row + 1}`,
      population: 8,
      planned: 1,
      done: 1,
      awaiting: 0,
      cells: cells(row),
    })),
    population: 24,
    planned: 3,
    done: 3,
    awaiting: 0,
    assessorsMissed: 0,
    columnsMissed: 1,
    assessorsUnexplained: 0,
    columnsUnexplained: 1,
    gapReasons: [],
  }
}

const nameOf = (column: CoverageColumn) => column.key

function showMatrix(coverage: Coverage) {
  const onPlace = vi.fn()
  const onOpen = vi.fn()
  const view = show(<Matrix coverage={coverage} label="Matrix" nameOf={nameOf} onPlace={onPlace} onOpen={onOpen} />)
  return { ...view, onPlace, onOpen }
}

const cell = (name: string | RegExp) => screen.getByRole('gridcell', { name })

describe('the coverage matrix', () => {
  it('IQA-025 says in words and shapes what is planned, done and missed', () => {
    showMatrix(coverageOf(3, 3))
    expect(cell('Assessor 1, U1: nothing assessed')).toHaveTextContent(/^$/)
    expect(cell('Assessor 1, U2: gap, 4 could be sampled')).toHaveTextContent('○ gap')
    expect(cell('Assessor 1, U3: 1 of 2 done, 4 could be sampled')).toHaveTextContent('◐ 1/2')
    expect(screen.getByRole('columnheader', { name: 'U1: not touched, 8 could be sampled' })).toHaveTextContent(
      '✕ not touched',
    )
  })

  it('IQA-075 does not count what awaits a countersignature, and says so', () => {
    const coverage = coverageOf(1, 1)
    showMatrix({ ...coverage, rows: coverage.rows.map((row) => ({ ...row, cells: [[4, 0, 1, 2]] })) })
    expect(cell(/^Assessor 1, U1: 1 of 3 done, 4 could be sampled, 2 awaiting/)).toHaveTextContent('◕ 1/3')
  })

  it('IQA-025 has one cell in the tab order, and the arrow keys move it', async () => {
    const { user, onPlace } = showMatrix(coverageOf(3, 3))
    const inTabOrder = () => [...screen.getByRole('grid').querySelectorAll('[tabindex="0"]')]
    expect(inTabOrder()).toHaveLength(1)

    await user.tab()
    expect(cell(/^Assessor 1, U1/)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(cell(/^Assessor 1, U2/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(cell(/^Assessor 2, U2/)).toHaveFocus()
    expect(onPlace).toHaveBeenLastCalledWith({ row: 2, column: 2 })
    expect(inTabOrder()).toEqual([cell(/^Assessor 2, U2/)])

    await user.keyboard('{End}')
    expect(cell(/^Assessor 2, U3/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('rowheader', { name: /^Assessor 2/ })).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(cell(/^Assessor 3, U3/)).toHaveFocus()
    // Nothing lies beyond the edge.
    await user.keyboard('{ArrowRight}{ArrowDown}{PageDown}')
    expect(cell(/^Assessor 3, U3/)).toHaveFocus()
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(screen.getByRole('columnheader', { name: 'Assessor' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('IQA-025 goes to the explanation with Enter', async () => {
    const { user, onOpen } = showMatrix(coverageOf(2, 2))
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('IQA-025 draws two rows again for a step, not the matrix', async () => {
    const coverage = coverageOf(40, 20)
    let named = 0
    const counting = (column: CoverageColumn) => {
      named += 1
      return column.key
    }
    const commits = vi.fn()
    const { user } = show(
      <Profiler id="matrix" onRender={commits}>
        <Matrix
          coverage={coverage}
          label="Matrix"
          nameOf={counting}
          onPlace={() => undefined}
          onOpen={() => undefined}
        />
      </Profiler>,
    )
    await user.tab()
    await user.keyboard('{ArrowDown}')
    named = 0
    commits.mockClear()
    await user.keyboard('{ArrowDown}')
    expect(commits).toHaveBeenCalledOnce()
    expect(named).toBeLessThanOrEqual(2 * 20)
  })
})

describe('the page of the matrix', () => {
  const draw = { id: 'd1', number: 2, seed: 'AUTUMN-2026' }
  const sample = {
    id: 's1',
    planId: PLAN,
    assessmentId: 'as1',
    learner: 'L-1',
    unit: 'U2',
    assessorId: 'a1',
    assessor: 'Assessor 1',
    method: 'OBSERVATION',
    stage: 'INTERIM',
    state: 'PLANNED',
    reasons: [{ code: 'DRAWN', text: 'Place 3 of 12; 5 were needed.' }],
  }
  const asked: URL[] = []

  function answers() {
    asked.length = 0
    server.use(
      http.get(`${BASE}/iqa-work-plans/${PLAN}`, () =>
        HttpResponse.json({ id: PLAN, reference: 'WP-1', areaId: 'area', areaName: 'Sport', centreId: 'c1' }),
      ),
      http.get(`${BASE}/iqa-areas/area`, () =>
        HttpResponse.json({
          id: 'area',
          sites: [{ id: 'site1', name: 'Main site' }],
          programmes: [{ id: 'p1', name: 'Sport, first year' }],
          lead: { personId: personWith().id, name: 'Ada Quill', startsOn: '2026-09-01' },
        }),
      ),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/coverage`, ({ request }) => {
        asked.push(new URL(request.url))
        return HttpResponse.json(coverageOf(2, 3))
      }),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/samples`, () => HttpResponse.json({ items: [sample] })),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/sample-draws`, () => HttpResponse.json({ items: [draw] })),
      http.get(`${BASE}/centres/c1/assessments`, () =>
        HttpResponse.json({
          items: [
            { id: 'as1', learner: 'L-1', unit: 'U2', method: 'OBSERVATION', state: 'IN_PROGRESS' },
            { id: 'as2', learner: 'L-2', unit: 'U2', method: 'OBSERVATION', state: 'ASSESSED' },
          ],
        }),
      ),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/sample-draws/d1/explanations/as2`, () =>
        HttpResponse.json({
          assessmentId: 'as2',
          sampled: false,
          reasons: [{ code: 'NOT_REACHED', text: 'Place 9 of 12; 5 were needed.' }],
        }),
      ),
    )
  }

  const open = () =>
    show(<MatrixPage />, {
      me: personWith('LEAD_IQA'),
      at: `/iqa-work-plans/${PLAN}/coverage`,
      path: '/iqa-work-plans/:planId/coverage',
    })

  it('IQA-024 shows of the cell with the focus what is in and why, and answers why another is not', async () => {
    answers()
    const { user } = open()
    const panel = await screen.findByRole('region', { name: 'The cell' })
    await user.click(cell(/^Assessor 1, U2/))
    expect(await within(panel).findByText('Place 3 of 12; 5 were needed.')).toBeVisible()
    expect(within(panel).getByRole('link', { name: 'L-1' })).toHaveAttribute(
      'href',
      `/iqa-work-plans/${PLAN}/samples/s1`,
    )

    await user.click(await within(panel).findByRole('button', { name: 'Why is it not in? L-2, U2' }))
    expect(await within(panel).findByText('Place 9 of 12; 5 were needed.')).toBeVisible()
    expect(within(panel).getByText('Why, of draw 2 (AUTUMN-2026)')).toBeVisible()

    await user.keyboard('{Escape}')
    expect(cell(/^Assessor 1, U2/)).toHaveFocus()
  })

  it('IQA-025 lets the lead say by keyboard why a gap is left open, and shows what was said', async () => {
    answers()
    const sent: unknown[] = []
    server.use(
      http.post(`${BASE}/iqa-work-plans/${PLAN}/gap-reasons`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ id: 'g1' }, { status: 201 })
      }),
      http.get(`${BASE}/iqa-work-plans/${PLAN}/coverage`, () =>
        HttpResponse.json({
          ...coverageOf(2, 3),
          gapReasons:
            sent.length === 0
              ? []
              : [
                  {
                    id: 'g1',
                    assessorId: 'a1',
                    unit: 'U2',
                    number: 1,
                    reason: 'Taught from March.',
                    givenBy: 'Lena Lead',
                    givenAt: '2026-11-23T09:00:00Z',
                  },
                ],
        }),
      ),
    )
    const { user } = open()
    await user.click(await screen.findByRole('gridcell', { name: /^Assessor 1, U2: gap/ }))
    const panel = screen.getByRole('region', { name: 'The cell' })
    ;(await within(panel).findByRole('button', { name: 'Give a reason' })).focus()
    await user.keyboard('{Enter}')
    await user.click(await within(panel).findByRole('textbox', { name: 'Why is it left out?' }))
    await user.keyboard('Taught from March.{Tab}{Enter}')
    await waitFor(() => expect(sent).toEqual([{ reason: 'Taught from March.', assessorId: 'a1', unit: 'U2' }]))
    expect(await within(panel).findByText('Taught from March.')).toBeVisible()
  })

  it('IQA-025 keeps its filters in the address and asks the server for the gaps', async () => {
    answers()
    const { user, router } = open()
    await user.click(await screen.findByRole('checkbox', { name: 'Gaps only' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Main site')
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)?.searchParams ?? [])).toEqual({
        columns: 'UNIT',
        siteId: 'site1',
        gaps: 'true',
      }),
    )
    expect(router.state.location.search).toBe('?gaps=true&siteId=site1')
  })
})
