import type { RouteObject } from 'react-router'

/** The list and the screens around it. The workspace of one visit is composed in `routes/visit`. */
const routes: RouteObject[] = [
  { path: 'visits', lazy: () => import('./VisitListPage') },
  { path: 'allocation', lazy: () => import('./AllocationPage') },
  { path: 'allocation/:visitId', lazy: () => import('./ChooseReviewerPage') },
  { path: 'cycles', lazy: () => import('./CyclesPage') },
  { path: 'cycles/:cycleId', lazy: () => import('./CyclePage') },
  { path: 'standardisation', lazy: () => import('./StandardisationPage') },
  { path: 'standardisation/:sessionId', lazy: () => import('./SessionPage') },
  { path: 'teams', lazy: () => import('./TeamsPage') },
  { path: 'teams/new', lazy: () => import('./NewTeamPage') },
  { path: 'teams/:teamId', lazy: () => import('./TeamPage') },
]

export default routes
