import type { RouteObject } from 'react-router'

const routes: RouteObject[] = [
  { path: 'notices', lazy: () => import('./NoticesPage') },
  { path: 'notices/preferences', lazy: () => import('./PreferencesPage') },
  { path: 'notices/preview', lazy: () => import('./PreviewPage') },
  { path: 'mailbox', lazy: () => import('./MailboxPage') },
]

export default routes
