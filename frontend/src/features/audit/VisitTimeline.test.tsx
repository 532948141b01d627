import { expect, test } from 'vitest'
import type { AuditEvent } from './queries'
import { changesOf, sentence } from './VisitTimeline'

test('an event is said in words', () => {
  expect(sentence('VisitDateAgreed')).toBe('Visit date agreed')
})

test('before and after stand side by side, and ids are left out', () => {
  const event = { facts: { level: 'EFFECTIVE', levelBefore: 'PARTLY_EFFECTIVE', visitId: 'x', contentHash: 'y' } }
  expect(changesOf(event as unknown as AuditEvent)).toEqual([
    { label: 'Level', before: 'Partly effective', after: 'Effective' },
  ])
})
