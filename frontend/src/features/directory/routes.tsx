import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'people', lazy: () => import('./PeoplePage') },
  { path: 'people/new', lazy: () => import('./AddPersonPage') },
  { path: 'people/:personId', lazy: () => import('./PersonPage') },
  { path: 'centres', lazy: () => import('./CentresPage') },
  { path: 'centres/new', lazy: () => import('./AddCentrePage') },
  { path: 'centres/:centre', lazy: () => import('./CentrePage') },
  { path: 'consortia', lazy: () => import('./ConsortiaPage') },
  { path: 'consortia/new', lazy: () => import('./ApproveConsortiumPage') },
  { path: 'consortia/:consortiumId', lazy: () => import('./ConsortiumPage') },
  { path: 'regions', lazy: () => import('./RegionsPage') },
]

export default routes
