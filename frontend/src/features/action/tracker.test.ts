import { expect, it } from 'vitest'
import { toggled } from './ticks'
import { filtersOf, queryString, withoutStates, type TrackerSearch } from './tracker'

const SEARCH: TrackerSearch = {
  show: 'open',
  as: 'list',
  mine: false,
  sort: 'dueOn',
  q: '',
  centre: '',
  objective: '',
  owner: '',
  unowned: false,
  dueFrom: '',
  dueBefore: '',
  hide: [],
  also: [],
}

it('asks for what the address says and for nothing else', () => {
  expect(filtersOf({ ...SEARCH, show: 'all' })).toEqual({})
  expect(filtersOf({ ...SEARCH, show: 'extension', mine: true, objective: 'QO.4', dueBefore: '2017-01-01' })).toEqual({
    extensionAsked: true,
    mine: true,
    objective: ['QO.4'],
    dueBefore: '2017-01-01',
  })
})

it('exports exactly what is filtered', () => {
  expect(queryString({ ...filtersOf({ ...SEARCH, q: 'plan & do' }), sort: '-updatedAt' })).toBe(
    'state=OPEN&state=IN_PROGRESS&state=RETURNED&state=SUBMITTED&q=plan+%26+do&sort=-updatedAt',
  )
})

it('draws the curve over those that are done as well', () => {
  expect(withoutStates(filtersOf({ ...SEARCH, show: 'overdue', centre: '10001' }))).toEqual({ centre: '10001' })
  expect(withoutStates(filtersOf(SEARCH))).toEqual({})
})

it('ticks all that are shown, and none when all were ticked', () => {
  const some = toggled(new Set(['a', 'x']), ['a', 'b'])
  expect([...some].sort()).toEqual(['a', 'b', 'x'])
  expect([...toggled(some, ['a', 'b'])]).toEqual(['x'])
})
