import type { RouteObject } from 'react-router'

/** Where a plan is chosen first. */
const PLACES = ['iqa-dashboard', 'sampling', 'monitoring']

/** Below a plan, an address is that of the list in the interface: a tile or a notice that names the list leads here. */
const routes: RouteObject[] = [
  { path: 'my-work', lazy: () => import('./MyWorkPage') },
  ...PLACES.map((path) => ({ path, lazy: () => import('./ChoosePlanPage') })),
  { path: 'iqa-work-plans/:planId/work', lazy: () => import('./PlanWorkPage') },
  { path: 'iqa-work-plans/:planId/dashboard', lazy: () => import('./DashboardPage') },
  { path: 'iqa-work-plans/:planId/dashboard/times', lazy: () => import('./TimesPage') },
  { path: 'iqa-work-plans/:planId/dashboard/materials', lazy: () => import('./MaterialsPage') },
  { path: 'iqa-work-plans/:planId/dashboard/coverage-gaps', lazy: () => import('./GapsPage') },
  { path: 'iqa-work-plans/:planId/dashboard/notices/:versionId', lazy: () => import('./NoticesPage') },
]

export default routes
