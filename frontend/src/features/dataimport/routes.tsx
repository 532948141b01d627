import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'import', lazy: () => import('./OwnImportPage') },
  { path: 'centres/:centre/import', lazy: () => import('./ImportPage') },
]

export default routes
