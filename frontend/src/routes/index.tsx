import { createBrowserRouter } from 'react-router'
import { PageSkeleton } from '../ui/Skeletons'
import { featureRoutes } from './registry'
import { NotFoundPage, RouteFailure } from './failures'
import { Shell } from './shell/Shell'

export function createRouter() {
  return createBrowserRouter([
    {
      element: <Shell />,
      errorElement: <RouteFailure />,
      HydrateFallback: PageSkeleton,
      children: [
        {
          // Inside the shell: a page that fails leaves the navigation standing.
          errorElement: <RouteFailure />,
          children: [
            ...featureRoutes,
            // Composed of several features, so it stands here and not in one of them.
            { path: 'visits/:visitId/:tab?/*', lazy: () => import('./visit/VisitWorkspace') },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ])
}
