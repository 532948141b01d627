import type { RouteObject } from 'react-router'

/** An address is that of the list in the interface: the dashboard's figure and my work lead to it. */
const routes: RouteObject[] = [
  { path: 'standardisation-events', lazy: () => import('./EventsPage') },
  { path: 'standardisation-events/catch-up', lazy: () => import('./CatchUpPage') },
  { path: 'standardisation-events/:eventId', lazy: () => import('./EventPage') },
]

export default routes
