import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'webhooks', lazy: () => import('./EndpointsPage') },
  { path: 'webhooks/new', lazy: () => import('./AddEndpointPage') },
  { path: 'webhooks/:endpointId', lazy: () => import('./EndpointPage') },
]

export default routes
