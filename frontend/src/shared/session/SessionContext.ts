import { createContext, useContext, useSyncExternalStore } from 'react'
import { hasRole, type Me, type Role, type Settings } from './model'
import type { Session } from './session'

/** The product was opened without its server or identity provider: it shows what the device keeps, and whose it is. */
export interface Away {
  /** When the person was last signed in, by this device's clock. */
  readonly since: string
  /** The connection is back, but the person has to sign in with their password. */
  readonly signInNeeded: boolean
}

export interface SessionValue {
  readonly session: Session
  readonly settings: Settings
  readonly me: Me
  /** Set while nobody is signed in and `me` is who was last: then no page may ask the server. */
  readonly away?: Away | undefined
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

/** Set when the product was opened without a network: pages read from the device and send nothing. */
export function useAway(): Away | undefined {
  return useValue().away
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
