import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'claims', lazy: () => import('./ClaimsPage') },
  { path: 'claims/verifiers', lazy: () => import('./VerifiersPage') },
  { path: 'claims/standards', lazy: () => import('./StandardsPage') },
  { path: 'claims/batches', lazy: () => import('./BatchesPage') },
  { path: 'claims/batches/:batchId', lazy: () => import('./BatchPage') },
  { path: 'centres/:centre/claims', lazy: () => import('./ClaimsPage') },
  { path: 'centres/:centre/claims/verifiers', lazy: () => import('./VerifiersPage') },
  { path: 'centres/:centre/claims/standards', lazy: () => import('./StandardsPage') },
  { path: 'centres/:centre/claims/batches', lazy: () => import('./BatchesPage') },
  { path: 'centres/:centre/claims/batches/:batchId', lazy: () => import('./BatchPage') },
]

export default routes
