import { describe, expect, it } from 'vitest'
import type { Aspects } from './individualQueries'
import { aspectsOf, valuesOf } from './objective'
import { readable } from './readable'

describe('IQA-035 the five aspects', () => {
  it('come back as they were, and what nothing was said of is left out', () => {
    const aspects: Aspects = {
      title: 'Sample both',
      specific: {
        statement: 'Sample',
        scope: [
          { kind: 'ACTIVITY', id: 'a1' },
          { kind: 'SITE', id: 's1' },
        ],
      },
      measurable: { indicator: 'Samples', target: 12, comparator: 'AT_LEAST' },
      timeBound: { startOn: '2026-10-01', dueOn: '2027-03-01', milestones: [{ title: 'Half', dueOn: '2026-12-01' }] },
    }
    expect(JSON.parse(JSON.stringify(aspectsOf(valuesOf(aspects))))).toEqual(aspects)
  })

  it('an empty form says nothing of any aspect, so that the server names each', () => {
    expect(JSON.parse(JSON.stringify(aspectsOf({ ...valuesOf(undefined), title: ' Sample ' })))).toEqual({
      title: 'Sample',
    })
  })

  it('a target of nought is a target', () => {
    const values = valuesOf(undefined)
    values.measurable.target = 0
    expect(aspectsOf(values).measurable?.target).toBe(0)
  })

  it('a milestone without a day is not sent', () => {
    const values = valuesOf(undefined)
    values.timeBound.milestones = [{ title: 'Half', dueOn: null }]
    expect(aspectsOf(values).timeBound).toBeUndefined()
  })
})

describe('IQA-063 a difference in words', () => {
  const id = '0190d5a8-0000-7000-8000-000000000001'
  const names = new Map([[id, 'Ian Verifier']])

  it.each([
    ['toOn', '2026-12-16', 'Wed 16 Dec 2026'],
    ['kind', 'INTERIM_SAMPLE', 'Interim sample'],
    ['progress', 'true', 'Yes'],
    ['responsibleId', id, 'Ian Verifier'],
    ['supporting', `${id}, ${id}`, 'Ian Verifier, Ian Verifier'],
    ['title', 'Sample of unit 3', 'Sample of unit 3'],
  ])('%s', (field, value, words) => {
    expect(readable(field, value, names)).toBe(words)
  })

  it('nothing is nothing', () => {
    expect(readable('title', undefined, names)).toBeUndefined()
  })
})
