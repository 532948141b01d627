import { IconHome } from '@tabler/icons-react'
import { expect, it } from 'vitest'
import type { NavEntry } from '../shared/navigation'
import type { Role } from '../shared/session/model'
import { personWith } from '../shared/testing/render'
import { landingOf, placed } from './registry'

const entries: readonly NavEntry[] = [
  { label: 'Visits', to: '/visits', icon: IconHome, place: { REVIEWER: 20, TEAM_LEADER: 30 } },
  { label: 'Allocation', to: '/allocation', icon: IconHome, place: { TEAM_LEADER: 20 } },
  { label: 'Home', to: '/', icon: IconHome, place: { REVIEWER: 10, TEAM_LEADER: 10 } },
  { label: 'Calendar', to: '/calendar', icon: IconHome, place: { REVIEWER: 10 }, area: 'account' },
]
const labels = (...roles: readonly Role[]) => placed(entries, personWith(...roles), 'main').map((entry) => entry.label)

it('a person sees the places of their roles, in order', () => {
  expect(labels('REVIEWER')).toEqual(['Home', 'Visits'])
  expect(labels('REVIEWER', 'TEAM_LEADER')).toEqual(['Home', 'Allocation', 'Visits'])
  expect(labels('ASSESSOR')).toEqual([])
})

it('the account menu has its own', () => {
  expect(placed(entries, personWith('REVIEWER'), 'account').map((entry) => entry.label)).toEqual(['Calendar'])
})

it('a person without a home arrives at their first place', () => {
  const plan: NavEntry = { label: 'Plan', to: '/iqa-work-plans', icon: IconHome, place: { LEAD_IQA: 10 } }
  const landing = (...roles: readonly Role[]) => landingOf(placed([...entries, plan], personWith(...roles), 'main'))
  expect(landing('LEAD_IQA')).toBe('/iqa-work-plans')
  expect(landing('LEAD_IQA', 'REVIEWER')).toBe('/')
  expect(landing('ASSESSOR')).toBe('/')
})
