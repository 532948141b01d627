import { deviceTime } from '../time/dates'
import type { Me, Settings } from './model'

/**
 * Who was signed in last on this device, so that the product opens without a network and says whose things it shows.
 * No token is kept: without signing in nothing can be read from or sent to the server.
 */
export interface LastPerson {
  readonly me: Me
  readonly settings: Settings
  /** When they were last signed in, by this device's clock. */
  readonly at: string
}

const PERSON = 'touchstone.last-person'
const LEAVING = 'touchstone.sign-out-owed'
/** What a device shows without a sign-in it shows at most this long. */
export const KEPT_DAYS = 14
const DAY = 86_400_000

export function rememberPerson(me: Me, settings: Settings): void {
  write(PERSON, JSON.stringify({ me, settings, at: deviceTime().toISOString() } satisfies LastPerson))
}

export function lastPerson(): LastPerson | undefined {
  try {
    const stored = window.localStorage.getItem(PERSON)
    const person = stored === null ? undefined : (JSON.parse(stored) as LastPerson)
    return person && isRecent(person.at) ? person : undefined
  } catch {
    // Storage switched off, or written by another version: then nobody is known.
    return undefined
  }
}

/** True while a thing kept at that moment may still be shown without signing in. */
export function isRecent(at: string): boolean {
  return deviceTime().getTime() - Date.parse(at) < KEPT_DAYS * DAY
}

export function forgetPerson(): void {
  write(PERSON, undefined)
}

/** Signed out without a network: the identity provider is told as soon as it can be reached. */
export function oweSignOut(): void {
  write(LEAVING, 'yes')
}

/** True once, after {@link oweSignOut}. */
export function takeOwedSignOut(): boolean {
  try {
    const owed = window.localStorage.getItem(LEAVING) !== null
    window.localStorage.removeItem(LEAVING)
    return owed
  } catch {
    return false
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, value)
  } catch {
    // A device that keeps nothing also opens nothing without a network.
  }
}
