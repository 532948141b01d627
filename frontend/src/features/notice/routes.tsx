import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'notices', lazy: () => import('./NoticesPage') },
  { path: 'mailbox', lazy: () => import('./MailboxPage') },
]

export default routes
