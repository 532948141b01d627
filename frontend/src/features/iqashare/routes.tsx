import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'iqa-shares', lazy: () => import('./SharesPage') },
  { path: 'iqa-shares/new', lazy: () => import('./GivePage') },
  { path: 'iqa-shares/:shareId', lazy: () => import('./SharePage') },
  { path: 'iqa-shares/:shareId/records/:recordId', lazy: () => import('./RecordPage') },
]

export default routes
