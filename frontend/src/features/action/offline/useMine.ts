import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../../api/client'
import type { Problem } from '../../../api/problem'
import { useAway, useMe } from '../../../shared/session/SessionContext'
import type { Action } from '../queries'
import { daysSince, keptListQuery, later, mineQuery } from './mine'
import type { KeptList } from './store'

export interface Mine {
  readonly list: KeptList | undefined
  /** True when the list was not read just now but comes from the device. */
  readonly fromDevice: boolean
  /** Why it could not be read anew. */
  readonly error: Problem | undefined
  readonly loading: boolean
  readonly again: () => void
}

/** The person's actions: from the server when it can be reached, otherwise as this device kept them, reckoned to today. */
export function useMine(): Mine {
  const me = useMe()
  const away = useAway() !== undefined
  const kept = useQuery(keptListQuery(me.id, away))
  const fresh = useQuery({ ...mineQuery(me.id), enabled: !away })
  const list = fresh.data ?? kept.data ?? undefined
  const days = list ? daysSince(list.asOf) : 0
  return {
    list: list && days > 0 ? { ...list, rows: list.rows.map((row) => later(row, days)) } : list,
    fromDevice: list !== undefined && (away || fresh.data === undefined || fresh.isError),
    error: fresh.error ?? undefined,
    loading: list === undefined && (kept.isPending || (!away && fresh.isPending)),
    again: () => void fresh.refetch(),
  }
}

/** One action with its details, as it is known here. */
export function detailOf(list: KeptList | undefined, actionId: string): Versioned<Action> | undefined {
  const detail = list?.details[actionId]
  const row = list?.rows.find((each) => each.id === actionId)
  return detail && row ? { ...detail, summary: row } : detail
}
