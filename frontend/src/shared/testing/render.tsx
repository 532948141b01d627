import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createQueryClient } from '../../api/query'
import type { Assignment, Me, Role, Settings } from '../session/model'
import type { Session } from '../session/session'
import { SessionContext, type Away } from '../session/SessionContext'

/** A person for a test, with the given roles at one invented centre. */
export function personWith(...roles: readonly Role[]): Me {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Ada Quill',
    email: 'ada.quill@example.org',
    assignments: roles.map((role): Assignment => ({
      role,
      organisationKind: 'CENTRE',
      organisationId: '00000000-0000-4000-8000-000000000002',
      organisationName: 'Northgate College',
    })),
    today: '2026-11-16',
  }
}

const settings: Settings = {
  issuer: 'http://issuer.test',
  clientId: 'web',
  environment: 'LOCAL',
  trainingClock: false,
  mailbox: false,
}

interface Options {
  readonly me?: Me
  /** The address in the browser, e.g. `/visits?mine=true`. */
  readonly at?: string
  /** The route's pattern, where the component reads parameters: `/visits/:visitId`. */
  readonly path?: string
  /** Opened without a network: `me` is who was signed in last. */
  readonly away?: Away
}

/**
 * Shows a component as the product does: theme, router, queries, a signed-in person. Answers the keyboard and mouse.
 * What the component asks of the server comes from msw.
 */
export function show(ui: ReactNode, { me = personWith('REVIEWER'), at = '/', path = '*', away }: Options = {}) {
  const session = {
    signIn: () => Promise.resolve(),
    subscribe: () => () => undefined,
    isExpired: () => false,
    isSignedIn: !away,
  }
  const router = createMemoryRouter([{ path, element: ui }, ...(path === '*' ? [] : [{ path: '*', element: null }])], {
    initialEntries: [at],
  })
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <SessionContext value={{ session: session as unknown as Session, settings, me, away }}>
          <RouterProvider router={router} />
        </SessionContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...view, router, user: userEvent.setup() }
}
