import type { RouteObject } from 'react-router'
import { OFFLINE } from '../../shared/navigation'

const routes: RouteObject[] = [
  { path: 'actions', lazy: () => import('./ActionsPage') },
  // Before the pages of one action: they open without a network.
  { path: 'actions/mine', handle: OFFLINE, lazy: () => import('./offline/MyActionsPage') },
  { path: 'actions/mine/:actionId', handle: OFFLINE, lazy: () => import('./offline/MyActionPage') },
  { path: 'actions/verify', lazy: () => import('./VerifyPage') },
  { path: 'actions/:actionId', lazy: () => import('./ActionPage') },
  { path: 'recommendations', lazy: () => import('./RecommendationsPage') },
  { path: 'recommendations/:recommendationId', lazy: () => import('./RecommendationPage') },
]

export default routes
