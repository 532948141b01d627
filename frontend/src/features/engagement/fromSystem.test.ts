import { describe, expect, it } from 'vitest'
import { isFromSystem, newChanges, newInApprovals, offeredChanges, withOffered } from './fromSystem'

const offer = {
  system: 'Student records',
  at: '2016-11-15T09:00:00Z',
  entries: [
    { area: 'Records', text: 'Kept electronically', on: '2016-10-01' },
    { area: 'Staff', text: 'A new team' },
  ],
}

describe('QMR-306 what the centre’s system offers', () => {
  it('adds only changes that do not stand yet, and marks those that do', () => {
    const offered = offeredChanges(offer)
    const typed = [{ area: 'Records ', text: 'Kept electronically', on: '2016-10-01' }]
    expect(newChanges(typed, offered)).toEqual([{ area: 'Staff', text: 'A new team', on: null }])
    expect(typed.map((entry) => isFromSystem(entry, offered))).toEqual([true])
    expect(isFromSystem({ area: 'Records', text: 'Kept on paper', on: null }, offered)).toBe(false)
    expect(offeredChanges(undefined)).toEqual([])
  })

  it('answers only what nobody answered, adds only what nobody entered, and never confirms', () => {
    const value = {
      confirmed: false,
      answers: [
        { approvalId: 'a', declared: 'KEEP' as const, levels: [] },
        { approvalId: 'b', declared: null, levels: [] },
        { approvalId: 'c', declared: null, levels: [] },
      ],
      added: [{ number: '', title: 'Diploma in Music', level: '' }],
    }
    const approvals = {
      system: 'Student records',
      at: '2016-11-15T09:00:00Z',
      answers: [
        { approvalId: 'a', declared: 'CEASED' as const, levels: [] },
        { approvalId: 'b', declared: 'CEASED_PARTLY' as const, levels: ['L2'] },
      ],
      added: [{ title: 'diploma in music' }, { title: 'Diploma in Dance', number: '601/1' }],
    }
    expect(newInApprovals(value, approvals)).toBe(2)
    const filled = withOffered(value, approvals)
    expect(filled.answers.map((each) => each.declared)).toEqual(['KEEP', 'CEASED_PARTLY', null])
    expect(filled.answers[1]?.levels).toEqual(['L2'])
    expect(filled.added.map((each) => each.title)).toEqual(['Diploma in Music', 'Diploma in Dance'])
    expect(filled.confirmed).toBe(false)
    expect(newInApprovals(filled, approvals)).toBe(0)
  })
})
