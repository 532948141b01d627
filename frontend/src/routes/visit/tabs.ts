import type { Me } from '../../shared/session/model'
import { hasRole } from '../../shared/session/model'
import type { VisitTab } from '../../shared/visitTabs'

const modules = import.meta.glob<{ default: readonly VisitTab[] }>('../../features/*/visitTabs.tsx', { eager: true })

const tabs: readonly VisitTab[] = Object.values(modules)
  .flatMap((module) => module.default)
  .sort((a, b) => a.order - b.order)

/** The tabs that any of the person's roles sees, in order. */
export function tabsOf(me: Me): readonly VisitTab[] {
  return tabs.filter((tab) => !tab.roles || hasRole(me, ...tab.roles))
}
