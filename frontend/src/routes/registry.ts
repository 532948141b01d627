import type { RouteObject } from 'react-router'
import type { Me } from '../shared/session/model'
import type { HeaderItem, NavEntry } from '../shared/navigation'
import type { OnDevice } from '../shared/onDevice'

// Features add themselves: no list to edit, no merge conflict. Their pages are loaded lazily by the routes.
const routeModules = import.meta.glob<{ default: RouteObject[] }>('../features/*/routes.tsx', { eager: true })
const navModules = import.meta.glob<{ default: readonly NavEntry[] }>('../features/*/nav.ts', { eager: true })
const headerModules = import.meta.glob<{ default: readonly HeaderItem[] }>('../features/*/header.tsx', { eager: true })
// Only loaded for signing out.
const deviceModules = import.meta.glob<{ default: OnDevice }>('../features/*/device.ts')

export const featureRoutes: RouteObject[] = Object.values(routeModules).flatMap((module) => module.default)

const navEntries = Object.values(navModules).flatMap((module) => module.default)
const headerItems = Object.values(headerModules).flatMap((module) => module.default)

/** The person's navigation: what any of their roles sees, in the order of the role that puts it first. */
export function navigationOf(me: Me, area: 'main' | 'account' = 'main'): NavEntry[] {
  return placed(navEntries, me, area)
}

export function placed(entries: readonly NavEntry[], me: Me, area: 'main' | 'account'): NavEntry[] {
  const roles = me.assignments.map((assignment) => assignment.role)
  const order = (entry: NavEntry) => Math.min(...roles.map((role) => entry.place[role] ?? Number.POSITIVE_INFINITY))
  return entries
    .filter((entry) => (entry.area ?? 'main') === area && Number.isFinite(order(entry)))
    .sort((a, b) => order(a) - order(b) || a.label.localeCompare(b.label))
}

/** Where a person arrives: at home, or at their first place where their roles have no home. */
export function landingOf(entries: readonly NavEntry[]): string {
  return entries.some((entry) => entry.to === '/') ? '/' : (entries[0]?.to ?? '/')
}

export function headerItemsOf(slot: HeaderItem['slot'], away = false): readonly HeaderItem[] {
  return headerItems.filter((item) => item.slot === slot && (!away || item.offline)).sort((a, b) => a.order - b.order)
}

/** What all features keep on the device. */
export async function onDevice(): Promise<OnDevice> {
  const features = (await Promise.all(Object.values(deviceModules).map((load) => load()))).map((each) => each.default)
  return {
    unsent: async (personId) =>
      (await Promise.all(features.map((each) => each.unsent(personId)))).reduce((sum, each) => sum + each, 0),
    forget: async (personId) => {
      await Promise.all(features.map((each) => each.forget(personId)))
    },
  }
}
