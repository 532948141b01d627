import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [{ path: 'invitations', lazy: () => import('./InvitationsPage') }]

export default routes
