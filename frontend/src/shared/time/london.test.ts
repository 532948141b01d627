import { describe, expect, it } from 'vitest'
import { instantOf, londonOf } from './london'

describe('London times', () => {
  it('writes winter and summer times as instants', () => {
    expect(instantOf('2016-11-15', '16:30')).toBe('2016-11-15T16:30:00.000Z')
    expect(instantOf('2017-04-10', '16:30')).toBe('2017-04-10T15:30:00.000Z')
  })

  it('reads instants back as London shows them', () => {
    expect(londonOf('2017-04-10T15:30:00Z')).toEqual(['2017-04-10', '16:30'])
  })
})
