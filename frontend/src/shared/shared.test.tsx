import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { draftsBelongTo, readDraft, removeDraft, writeDraft } from './drafts'
import { count, words } from './i18n/words'
import { show } from './testing/render'
import { daysBetween, writeDate, writeInstant } from './time/dates'
import { choice, flag, several, text, useSearchState } from './useSearchState'

describe('dates', () => {
  it('carry their weekday and year', () => {
    expect(writeDate('2026-09-01')).toBe('Tue 1 Sep 2026')
    expect(writeDate('2026-11-30')).toBe('Mon 30 Nov 2026')
  })

  it('show instants in London, also in summer', () => {
    expect(writeInstant('2026-07-01T12:00:00Z')).toBe('Wed 1 Jul 2026, 13:00')
    expect(writeInstant('2026-12-01T23:30:00Z')).toBe('Tue 1 Dec 2026, 23:30')
  })

  it('count days over the end of summer time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})

describe('words', () => {
  const t = words('test', { of: '{count} of {total}', plain: 'Plain' })

  it('take their parameters', () => {
    expect(t('of', { count: 3, total: 50 })).toBe('3 of 50')
    expect(t('plain')).toBe('Plain')
  })

  it('count in English', () => {
    expect([count(0, 'day'), count(1, 'day'), count(1200, 'entry', 'entries')]).toEqual([
      '0 days',
      '1 day',
      '1,200 entries',
    ])
  })
})

describe('drafts', () => {
  it('belong to one person on a shared device', () => {
    draftsBelongTo('ada')
    writeDraft('note', 'hers', 'device')
    draftsBelongTo('ben')
    expect(readDraft('note', 'device')).toBeUndefined()
    draftsBelongTo('ada')
    expect(readDraft('note', 'device')).toBe('hers')
    removeDraft('note', 'device')
    expect(readDraft('note', 'device')).toBeUndefined()
  })
})

describe('search state', () => {
  const SHAPE = { q: text(), mine: flag, tab: choice(['all', 'open'], 'all'), state: several(['OPEN', 'RETURNED']) }

  function Filters() {
    const [filters, change] = useSearchState(SHAPE)
    return (
      <button type="button" onClick={() => change({ mine: !filters.mine, state: ['OPEN', 'RETURNED'] })}>
        {JSON.stringify(filters)}
      </button>
    )
  }

  it('reads the address, leaving out what it does not know', () => {
    show(<Filters />, { at: '/actions?q=staff&tab=nonsense&state=RETURNED&state=ROTTEN' })
    expect(screen.getByRole('button')).toHaveTextContent('{"q":"staff","mine":false,"tab":"all","state":["RETURNED"]}')
  })

  it('writes the address, keeping what it was not asked to change', async () => {
    const { user, router } = show(<Filters />, { at: '/actions?q=staff&page=x' })
    await user.click(screen.getByRole('button'))
    expect(router.state.location.search).toBe('?q=staff&page=x&mine=true&state=OPEN&state=RETURNED')
  })
})
