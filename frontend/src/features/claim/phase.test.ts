import { describe, expect, it } from 'vitest'
import { phaseOf } from './phase'

const WINDOW = { opensOn: '2026-12-02', closesOn: '2026-12-23' }

describe('a window of online standardisation', () => {
  it.each([
    ['2026-12-01', 'AHEAD'],
    ['2026-12-02', 'OPEN'],
    ['2026-12-23', 'OPEN'],
    ['2026-12-24', 'OVER'],
  ])('QMR-242 on %s it is %s', (today, phase) => {
    expect(phaseOf(WINDOW, today)).toBe(phase)
  })
})
