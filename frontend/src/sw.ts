/**
 * The service worker. It answers the product's own files from the device and every page with the one page of the product;
 * it never touches the interface: what people read and write is no business of a cache.
 */
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

/** The files with their versions, put in by the build (`scripts/service-worker.ts`). */
declare const __FILES__: { url: string; revision: string | null }[]

interface Said extends MessageEvent<{ type?: string } | undefined> {
  waitUntil(until: Promise<unknown>): void
}

const worker = self as unknown as {
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: Said) => void): void
}

precacheAndRoute(__FILES__)
cleanupOutdatedCaches()
// The page that installs it is served by it at once: the first visit can already go offline.
clientsClaim()

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [
      /^\/(?:api|q|openapi|docs)(?:\/|$)/,
      // Files; an address such as /guide/QO.3 may hold a dot and is a page.
      /\.(?:js|css|svg|png|ico|woff2|json|txt|html|map|webmanifest)$/,
    ],
  }),
)

worker.addEventListener('message', (event) => {
  // Only the person's own "Load it" changes the version.
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting())
  // A page that was on its way while this one became active was not there to be claimed; it asks.
  if (event.data?.type === 'CLAIM') event.waitUntil(worker.clients.claim())
})
