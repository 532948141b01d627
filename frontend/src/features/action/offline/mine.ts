import { queryOptions } from '@tanstack/react-query'
import { read, readOne, type Versioned } from '../../../api/client'
import type { Problem } from '../../../api/problem'
import { isRecent } from '../../../shared/session/lastPerson'
import { daysBetween, deviceTime } from '../../../shared/time/dates'
import type { Action, ActionRow } from '../queries'
import { store, type KeptList } from './store'

/** What is still to be done or being checked. */
const GOING_ON = ['OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'] as const
/** Nobody has more on a phone; the tracker on a desktop pages through all. */
const AT_MOST = 100
/** How many details are read at once, over a connection that may be poor. */
const AT_ONCE = 3

/** The list that is kept on this device; nothing when there is none or it is too old to be shown without signing in. */
export const keptListQuery = (personId: string, away: boolean) =>
  queryOptions<KeptList | null>({
    queryKey: ['device', 'mine', personId, away],
    queryFn: async () => {
      const kept = await store.list(personId).catch(() => undefined)
      return kept && (!away || isRecent(kept.asOf)) ? kept : null
    },
    staleTime: Infinity,
  })

/** The person's actions, due first, with the details of each; keeps them on the device for when there is no network. */
export const mineQuery = (personId: string) =>
  queryOptions<KeptList, Problem>({
    queryKey: ['action', 'mine', personId],
    queryFn: async ({ signal }) => {
      const { items } = await read('/actions', {
        params: { query: { mine: true, state: [...GOING_ON], sort: 'dueOn', limit: AT_MOST } },
        signal,
      })
      const before = await store.list(personId).catch(() => undefined)
      const list: KeptList = {
        personId,
        asOf: deviceTime().toISOString(),
        rows: items,
        details: await detailsOf(items, before, signal),
      }
      // A device that keeps nothing still shows what was read.
      await store.keepList(list).catch(() => undefined)
      return list
    },
  })

/** The details of every row; only those that changed since the last time are read again. */
async function detailsOf(
  rows: readonly ActionRow[],
  before: KeptList | undefined,
  signal: AbortSignal,
): Promise<Record<string, Versioned<Action>>> {
  const details: Record<string, Versioned<Action>> = {}
  const wanted: ActionRow[] = []
  for (const row of rows) {
    const known = before?.details[row.id]
    if (known && known.summary.updatedAt === row.updatedAt) details[row.id] = { ...known, summary: row }
    else wanted.push(row)
  }
  const work = async () => {
    for (let row = wanted.shift(); row; row = wanted.shift()) {
      details[row.id] = await readOne('/actions/{actionId}', {
        params: { path: { actionId: row.id } },
        signal,
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return details
}

/** The days that have passed on this device since the list was read. */
export function daysSince(asOf: string): number {
  return Math.max(0, daysBetween(dayOf(asOf), dayOf(deviceTime().toISOString())))
}

function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(instant))
}

/** A row as it reads some days later: fewer days left, perhaps overdue. What the server alone knows stays as it was read. */
export function later<Row extends Pick<ActionRow, 'waitingOn' | 'daysLeft' | 'overdue'>>(row: Row, days: number): Row {
  if (days === 0 || row.waitingOn !== 'CENTRE' || typeof row.daysLeft !== 'number') return row
  const daysLeft = row.daysLeft - days
  return { ...row, daysLeft, overdue: daysLeft < 0 }
}
