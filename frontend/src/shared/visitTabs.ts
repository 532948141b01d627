import type { ComponentType } from 'react'
import type { Role } from './session/model'

/**
 * One tab of the visit's workspace. A feature declares its own in `features/<feature>/visitTabs.tsx` (default export: an
 * array); the workspace collects them. What follows the tab's path in the address is the tab's own (`useParams()['*']`).
 */
export interface VisitTab {
  /** The part of the address after `/visits/:visitId/`. */
  readonly path: string
  readonly label: string
  readonly order: number
  /** Who sees it; everyone who sees the visit, if left out. */
  readonly roles?: readonly Role[]
  /** Lazy, mostly. The visit's id is `useParams().visitId`. */
  readonly Component: ComponentType
}
