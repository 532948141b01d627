import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'staff', lazy: () => import('./OwnPeoplePage') },
  { path: 'centres/:centre/people', lazy: () => import('./CentrePeoplePage') },
  { path: 'centres/:centre/programmes', lazy: () => import('./ProgrammesPage') },
  { path: 'centres/:centre/registrations', lazy: () => import('./RegistrationsPage') },
  { path: 'qualifications', lazy: () => import('./QualificationsPage') },
  { path: 'recognition-terms', lazy: () => import('./EditionsPage') },
  { path: 'recognition-terms/:termsId', lazy: () => import('./TermsPage') },
]

export default routes
