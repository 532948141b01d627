import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'certification-blocks', lazy: () => import('./BoardPage') },
  { path: 'certification-blocks/:blockId', lazy: () => import('./BlockPage') },
]

export default routes
