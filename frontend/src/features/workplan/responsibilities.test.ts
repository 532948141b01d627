import { describe, expect, it } from 'vitest'
import type { Activity } from './queries'
import { monthsOf, responsibilitiesOf, runsIn } from './responsibilities'

const activity = (part: Partial<Activity>): Activity => ({
  id: 'x',
  kind: 'INTERIM_SAMPLE',
  title: 'Sample',
  fromOn: '2026-10-05',
  toOn: '2026-10-16',
  responsibleId: 'ian',
  units: ['Unit 3'],
  assessors: ['pia'],
  ...part,
})

describe('IQA-030 who answers for what', () => {
  it('the same assessor, unit and window with two members is an overlap, once', () => {
    const { overlaps } = responsibilitiesOf([
      activity({ id: '1' }),
      activity({ id: '2', responsibleId: 'ines', fromOn: '2026-10-16', toOn: '2026-10-30' }),
      activity({ id: '3', responsibleId: 'ian' }),
    ])
    expect(overlaps).toEqual([{ assessor: 'pia', unit: 'Unit 3', one: 'ian', other: 'ines' }])
  })

  it.each([
    ['another window', { fromOn: '2026-10-17', toOn: '2026-10-30' }],
    ['another unit', { units: ['Unit 4'] }],
    ['another assessor', { assessors: ['paul'] }],
    ['the same member', { responsibleId: 'ian' }],
    ['nobody', { responsibleId: undefined }],
  ])('%s is none', (_, part) => {
    expect(responsibilitiesOf([activity({}), activity({ responsibleId: 'ines', ...part })]).overlaps).toEqual([])
  })

  it('parts without anybody are listed', () => {
    const open = activity({ responsibleId: undefined })
    const { byMember, unassigned } = responsibilitiesOf([activity({}), open])
    expect([...byMember.keys()]).toEqual(['ian'])
    expect(unassigned).toEqual([open])
  })
})

describe('the calendar', () => {
  it('has every month that the period touches, over the turn of the year', () => {
    expect(monthsOf('2026-11-30', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsOf('2026-11-01', '2026-11-30')).toEqual(['2026-11'])
  })

  it('an activity runs from the month of its first day to that of its last', () => {
    const span = { fromOn: '2026-11-30', toOn: '2027-01-01' }
    expect(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].map((month) => runsIn(month, span))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })
})
