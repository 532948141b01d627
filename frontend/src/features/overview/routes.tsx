import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [{ index: true, lazy: () => import('./HomePage') }]

export default routes
