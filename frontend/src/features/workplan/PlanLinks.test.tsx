import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { personWith, show } from '../../shared/testing/render'
import type { Role } from '../../shared/session/model'
import { PlanLinks } from './PlanLinks'
import type { Plan } from './queries'

const plan = { id: 'p1', centreId: 'c1' } as Plan
const linksOf = (role: Role) => {
  const { unmount } = show(<PlanLinks plan={plan} />, { me: personWith(role) })
  const links = screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  unmount()
  return links
}

it('IQA-079 from the plan one gets to the work under it, as far as one’s role sees it', () => {
  expect(linksOf('LEAD_IQA')).toEqual([
    ['Dashboard', '/iqa-work-plans/p1/dashboard'],
    ['Sampling: what is covered', '/iqa-work-plans/p1/coverage'],
    ['Monitoring', '/iqa-work-plans/p1/monitoring-points'],
    ['Standardisation', '/standardisation-events?centre=c1'],
    ['CPD', '/development?centre=c1'],
  ])
  expect(linksOf('IQA').map(([label]) => label)).not.toContain('Dashboard')
  expect(linksOf('CENTRE_MANAGER').map(([label]) => label)).not.toContain('CPD')
  expect(linksOf('REVIEWER')).toEqual([])
})
