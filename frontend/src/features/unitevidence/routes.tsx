import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [{ path: 'iqa-evidence-map', lazy: () => import('./EvidenceMapPage') }]

export default routes
