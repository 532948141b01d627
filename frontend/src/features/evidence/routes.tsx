import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [{ path: 'evidence/:evidenceId', lazy: () => import('./EvidencePage') }]

export default routes
