import type { RouteObject } from 'react-router'

/** Below a plan, an address is that of the list in the interface: whoever counts a list there leads to it here. */
const routes: RouteObject[] = [
  { path: 'iqa-work-plans/:planId/observations', lazy: () => import('./ObservationsPage') },
  { path: 'iqa-work-plans/:planId/observations/:observationId', lazy: () => import('./ObservationPage') },
  { path: 'iqa-work-plans/:planId/observations-due', lazy: () => import('./DuePage') },
  // Where messages to somebody who was observed lead.
  { path: 'observation-feedback', lazy: () => import('./FeedbacksPage') },
  { path: 'observation-feedback/:observationId', lazy: () => import('./FeedbackPage') },
]

export default routes
