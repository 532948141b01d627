import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [{ path: 'good-practice', lazy: () => import('./GoodPracticePage') }]

export default routes
