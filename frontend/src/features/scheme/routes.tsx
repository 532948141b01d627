import type { RouteObject } from 'react-router'

const lazy = () => import('./GuidePage')

/** `/guide/QO.3` shows an objective, `/guide/QO.3.4` the same with that measure in view. */
const routes: RouteObject[] = [
  { path: 'guide', lazy },
  { path: 'guide/:reference', lazy },
]

export default routes
