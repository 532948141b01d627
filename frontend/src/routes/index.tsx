import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { PageSkeleton } from '../ui/Skeletons'
import { featureRoutes } from './registry'
import { NeedsConnection, NotFoundPage, RouteFailure } from './failures'
import { Shell } from './shell/Shell'

/** `away`: without a network only the pages that live from the device; the others say what they need. */
export function createRouter({ away = false }: { away?: boolean } = {}) {
  return createBrowserRouter([
    {
      element: <Shell />,
      errorElement: <RouteFailure />,
      HydrateFallback: PageSkeleton,
      children: [
        {
          // Inside the shell: a page that fails leaves the navigation standing.
          errorElement: <RouteFailure />,
          children: away ? awayRoutes() : allRoutes(),
        },
      ],
    },
  ])
}

function allRoutes(): RouteObject[] {
  return [
    ...featureRoutes,
    // Composed of several features, so it stands here and not in one of them.
    { path: 'visits/:visitId/:tab?/*', lazy: () => import('./visit/VisitWorkspace') },
    { path: '*', element: <NotFoundPage /> },
  ]
}

function awayRoutes(): RouteObject[] {
  const offline = featureRoutes.filter((route) => (route.handle as { offline?: boolean } | undefined)?.offline)
  return [
    ...offline,
    { index: true, element: <Navigate to="/actions/mine" replace /> },
    { path: '*', element: <NeedsConnection /> },
  ]
}
