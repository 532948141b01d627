import type { ReactNode } from 'react'
import type { RouteObject } from 'react-router'

const PAGES: readonly (readonly [path: string, lazy: () => Promise<{ Component: () => ReactNode }>])[] = [
  ['', () => import('./ClaimsPage')],
  ['/batches', () => import('./BatchesPage')],
  ['/batches/:batchId', () => import('./BatchPage')],
  ['/verifiers', () => import('./VerifiersPage')],
  ['/verifiers/:verifierId', () => import('./VerifierPage')],
  ['/standards', () => import('./StandardsPage')],
  ['/certificates', () => import('./CertificatesPage')],
  ['/incidents', () => import('./IncidentsPage')],
  ['/incidents/:incidentId', () => import('./IncidentPage')],
]

/** The own centre's claims stand below `/claims`, any other's below the centre. */
const routes: RouteObject[] = ['claims', 'centres/:centre/claims'].flatMap((base) =>
  PAGES.map(([path, lazy]) => ({ path: base + path, lazy })),
)

export default routes
