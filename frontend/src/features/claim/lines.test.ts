import { describe, expect, it } from 'vitest'
import { linesOf } from './lines'

describe('lines of a batch', () => {
  it('QMR-234 reads one learner a line and passes over empty ones', () => {
    expect(linesOf('p', 'L-1\n\n  L-2 \n')).toEqual([
      { programme: 'p', learner: 'L-1' },
      { programme: 'p', learner: 'L-2' },
    ])
  })

  it('QMR-236 reads the units of a learner who has not finished', () => {
    expect(linesOf('p', 'L 1 4/6')).toEqual([{ programme: 'p', learner: 'L 1', unitsAchieved: 4, unitsRequired: 6 }])
  })
})
