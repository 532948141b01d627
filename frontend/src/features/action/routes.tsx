import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'actions', lazy: () => import('./ActionsPage') },
  { path: 'actions/verify', lazy: () => import('./VerifyPage') },
  { path: 'actions/:actionId', lazy: () => import('./ActionPage') },
  { path: 'recommendations', lazy: () => import('./RecommendationsPage') },
  { path: 'recommendations/:recommendationId', lazy: () => import('./RecommendationPage') },
]

export default routes
