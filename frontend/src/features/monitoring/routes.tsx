import type { RouteObject } from 'react-router'

/** Below a plan, an address is that of the list in the interface: whoever counts a list there leads to it here. */
const routes: RouteObject[] = [
  { path: 'iqa-work-plans/:planId/monitoring-points', lazy: () => import('./PointsPage') },
  { path: 'iqa-work-plans/:planId/monitoring-points/:pointId', lazy: () => import('./PointPage') },
  { path: 'iqa-work-plans/:planId/reviews', lazy: () => import('./ReviewsPage') },
  { path: 'iqa-work-plans/:planId/reviews/:reviewId', lazy: () => import('./ReviewPage') },
  { path: 'iqa-work-plans/:planId/review-prompts', lazy: () => import('./PromptsPage') },
  { path: 'iqa-work-plans/:planId/figures', lazy: () => import('./FiguresPage') },
  { path: 'iqa-standards', lazy: () => import('./StandardsPage') },
  { path: 'iqa-standards/:standardsId', lazy: () => import('./StandardsVersionPage') },
]

export default routes
