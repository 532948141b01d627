import { describe, expect, it } from 'vitest'
import { elementOf, mustBePutRight, overloaded, sectionOf } from './checklist'
import type { Activity, Content, Time } from './queries'

const content = {
  priorities: [{ id: 'p1' }],
  activities: [{ id: 'a1' }, { id: 'a2' }],
  monitoringPoints: [],
  successCriteria: [],
} as unknown as Content

describe('IQA-021 what is missing leads to where it is put right', () => {
  it.each([
    ['/context/purpose', 'context', 'context'],
    ['/priorities', 'priorities', 'priorities'],
    ['/priorities/0/reason', 'priorities', 'item-p1'],
    ['/activities/1/responsibleId', 'activities', 'item-a2'],
    ['/successCriteria', 'criteria', 'criteria'],
    ['/monitoringPoints', 'points', 'points'],
    ['/times', 'resources', 'resources'],
    ['/materials', 'resources', 'resources'],
    ['/changes/ACTIVITIES/a1', 'changes', 'changes'],
  ])('%s', (pointer, section, element) => {
    expect(sectionOf({ pointer })).toBe(section)
    expect(elementOf({ pointer }, content)).toBe(element)
  })

  it('the team is put right on another page', () => {
    expect(sectionOf({ pointer: '/team' })).toBeUndefined()
    expect(elementOf({ pointer: '/team' }, content)).toBeUndefined()
  })

  it('IQA-013 too many hours do not stand in the way: they need a reason', () => {
    const missing = [{ code: 'OVER_CAPACITY' }, { code: 'PURPOSE_MISSING' }]
    expect(mustBePutRight(missing)).toEqual([{ code: 'PURPOSE_MISSING' }])
  })
})

describe('IQA-013 more planned than agreed', () => {
  const activity = (responsibleId: string, effortHours: number) => ({ responsibleId, effortHours }) as Activity
  const time = (personId: string, hours: number, agreement = 'AGREED') =>
    ({ personId, personName: personId, hours, agreement }) as Time

  it('sums exactly and names who is over', () => {
    const activities = [activity('ian', 0.1), activity('ian', 0.2), activity('ines', 5)]
    expect(overloaded(activities, [time('ian', 0.3), time('ines', 4)])).toEqual([
      { personId: 'ines', name: 'ines', planned: 5, agreed: 4 },
    ])
  })

  it('hours that are only proposed count as not agreed, not as too few', () => {
    expect(overloaded([activity('ian', 5)], [time('ian', 4, 'PROPOSED')])).toEqual([])
  })
})
