import { MantineProvider } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { NavEntry } from '../../shared/navigation'
import { SideNav } from './Navigation'

const entry = (label: string, to: string, more: Partial<NavEntry> = {}): NavEntry => ({
  label,
  to,
  icon: IconHome,
  place: {},
  ...more,
})

const ENTRIES = [
  entry('Home', '/', { end: true }),
  entry('Plan', '/iqa-work-plans'),
  entry('Sampling', '/sampling', { covers: ['/iqa-work-plans/:planId/samples'] }),
  entry('Actions', '/actions'),
  entry('To verify', '/actions/verify'),
]

/** Which places say that somebody is there. */
function lit(at: string): (string | null)[] {
  render(
    <MantineProvider>
      <MemoryRouter initialEntries={[at]}>
        <SideNav entries={ENTRIES} />
      </MemoryRouter>
    </MantineProvider>,
  )
  return screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map((link) => link.textContent)
}

describe('the navigation', () => {
  it.each([
    ['/', 'Home'],
    ['/iqa-work-plans/1', 'Plan'],
    ['/iqa-work-plans/1/samples', 'Sampling'],
    ['/iqa-work-plans/1/samples/2', 'Sampling'],
    ['/actions/7', 'Actions'],
    ['/actions/verify', 'To verify'],
  ])('at %s lights up %s alone', (at, label) => {
    expect(lit(at)).toEqual([label])
  })

  it('lights up nothing on a page that belongs nowhere', () => {
    expect(lit('/sampling-of-old')).toEqual([])
  })
})
