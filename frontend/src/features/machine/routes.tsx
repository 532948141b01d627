import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'machines', lazy: () => import('./MachinesPage') },
  { path: 'machines/new', lazy: () => import('./CreateMachinePage') },
  { path: 'machines/:machineAccountId', lazy: () => import('./MachinePage') },
]

export default routes
