import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'change-requests', lazy: () => import('./ChangeRequestsPage') },
  { path: 'visits/:visitId/engagement/sections/:section', lazy: () => import('./SectionPage') },
  { path: 'visits/:visitId/engagement/check', lazy: () => import('./CheckPage') },
  { path: 'visits/:visitId/engagement/sign', lazy: () => import('./SignPage') },
  { path: 'visits/:visitId/engagement/contributors', lazy: () => import('./ContributorsPage') },
]

export default routes
