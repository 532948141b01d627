import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { RouterProvider } from 'react-router/dom'
import { SessionContext, type Away } from '../shared/session/SessionContext'
import type { Me, Settings } from '../shared/session/model'
import { meQuery } from '../shared/session/queries'
import type { Session } from '../shared/session/session'
import type { createRouter } from './index'

interface Props {
  readonly session: Session
  readonly settings: Settings
  readonly me: Me
  readonly away?: Away | undefined
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createRouter>
}

export function App({ queryClient, ...rest }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <SignedIn {...rest} />
    </QueryClientProvider>
  )
}

function SignedIn({ session, settings, me, away, router }: Omit<Props, 'queryClient'>) {
  // Assignments end, and midnight passes: asked again from time to time.
  const { data } = useQuery({ ...meQuery, initialData: me, enabled: away === undefined })
  const value = useMemo(() => ({ session, settings, me: data, away }), [session, settings, data, away])
  return (
    <SessionContext value={value}>
      <RouterProvider router={router} />
    </SessionContext>
  )
}
