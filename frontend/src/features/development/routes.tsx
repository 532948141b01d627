import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'development', lazy: () => import('./LogPage') },
  { path: 'development/team', lazy: () => import('./TeamPage') },
  { path: 'development/entries/:entryId', lazy: () => import('./EntryPage') },
]

export default routes
