/**
 * The service worker: opens the product without a network, and brings new versions. A new version waits until the person
 * asks for it, so that no page changes under their hands.
 */
const HOUR = 3_600_000

let registration: ServiceWorkerRegistration | undefined
let newVersion = false
const listeners = new Set<() => void>()

export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    navigator.serviceWorker.register('/sw.js').then(watch, () => {
      // Without it the product works as a plain page (private windows, switched off by policy).
    })
  }
  // After the first paint: the first visit should not wait for what only later visits need.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}

function watch(found: ServiceWorkerRegistration): void {
  registration = found
  void navigator.serviceWorker.ready.then(({ active }) => {
    // Coming back from signing in may cross with the worker's first activation: then nobody serves this page.
    if (!navigator.serviceWorker.controller) active?.postMessage({ type: 'CLAIM' })
  })
  announceWhenReady(found.waiting)
  found.addEventListener('updatefound', () => announceWhenReady(found.installing))
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < HOUR) return
    asked = performance.now()
    found.update().catch(() => undefined)
  })
}

function announceWhenReady(worker: ServiceWorker | null): void {
  if (!worker) return
  const look = () => {
    // The very first worker is not news: nothing older is on screen.
    if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return
    newVersion = true
    listeners.forEach((listener) => listener())
  }
  look()
  worker.addEventListener('statechange', look)
}

/** For `useSyncExternalStore`: is a new version ready? */
export const newVersionStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isReady: (): boolean => newVersion,
}

/** Loads the page anew, with the newest version there is. What was typed is in the drafts. */
export async function reloadWithNewest(): Promise<void> {
  await registration?.update().catch(() => undefined)
  const waiting = registration?.waiting ?? (await installed(registration?.installing))
  if (!waiting) {
    window.location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function installed(worker: ServiceWorker | null | undefined): Promise<ServiceWorker | undefined> {
  if (!worker) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') resolve(worker)
      else if (worker.state === 'redundant') resolve(undefined)
    })
  })
}
