import { createContext, useContext, useSyncExternalStore } from 'react'
import { hasRole, type Me, type Role, type Settings } from './model'
import type { Session } from './session'

export interface SessionValue {
  readonly session: Session
  readonly settings: Settings
  readonly me: Me
}

export const SessionContext = createContext<SessionValue | undefined>(undefined)

function useValue(): SessionValue {
  const value = useContext(SessionContext)
  if (!value) throw new Error('Used outside the session')
  return value
}

/** Who is signed in. */
export function useMe(): Me {
  return useValue().me
}

/** Today's business date by the server's clock, `YYYY-MM-DD`. */
export function useToday(): string {
  return useValue().me.today
}

export function useSettings(): Settings {
  return useValue().settings
}

/** True when the person holds one of the roles anywhere. For arranging screens only: what may be done comes from `allowedCommands`. */
export function useHasRole(...roles: readonly Role[]): boolean {
  return hasRole(useMe(), ...roles)
}

/** Signing in again for a signature, signing out, and whether the session has ended. */
export function useSession(): Session {
  return useValue().session
}

export function useSessionExpired(): boolean {
  const { session } = useValue()
  return useSyncExternalStore(session.subscribe, session.isExpired)
}
