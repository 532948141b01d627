import type { RouteObject } from 'react-router'

/** Where a plan is chosen first. */
const PLACES = ['sampling']

const routes: RouteObject[] = PLACES.map((path) => ({ path, lazy: () => import('./ChoosePlanPage') }))

export default routes
