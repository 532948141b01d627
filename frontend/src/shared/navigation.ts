import type { ComponentType } from 'react'
import type { Role } from './session/model'

/**
 * One place in the navigation. A feature declares its own in `features/<feature>/nav.ts` (default export: an array);
 * the shell collects them.
 */
export interface NavEntry {
  readonly label: string
  /** Absolute path, e.g. `/visits`. */
  readonly to: string
  /** An icon of @tabler/icons-react. */
  readonly icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>
  /** Who sees it, and how far along: 10, 20, 30… The first three stand on the phone's bottom bar. */
  readonly place: Partial<Record<Role, number>>
  /** `account` puts it into the account menu. */
  readonly area?: 'main' | 'account'
  /** Lights up only on exactly this address (the home page). */
  readonly end?: boolean
  /** Pages elsewhere that belong to it, as `/iqa-work-plans/:planId/coverage`; those below them too. */
  readonly covers?: readonly string[]
  /** Can be opened without a network. */
  readonly offline?: boolean
}

/**
 * Something a feature puts around every page. `features/<feature>/header.tsx` (default export: an array).
 * `search` and `end` are in the header line, `banner` below it over the full width.
 */
export interface HeaderItem {
  readonly slot: 'search' | 'end' | 'banner'
  readonly order: number
  /** Shown also without a network; it must not ask the server then (`useAway`). */
  readonly offline?: boolean
  readonly Component: ComponentType
}

/** `handle` of a route that opens without a network: its page reads from the device when `useAway` says so. */
export const OFFLINE = { offline: true } as const
