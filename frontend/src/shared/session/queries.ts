import { queryOptions } from '@tanstack/react-query'
import { read } from '../../api/client'
import type { Problem } from '../../api/problem'
import type { Me, Settings } from './model'

const MINUTE = 60_000

/** `patience`: milliseconds after which the server counts as out of reach. */
export function fetchSettings(patience?: number): Promise<Settings> {
  return read('/settings', patience === undefined ? {} : { signal: AbortSignal.timeout(patience) })
}

export function fetchMe(): Promise<Me> {
  return read('/me')
}

export const meQuery = queryOptions<Me, Problem>({
  queryKey: ['me'],
  queryFn: fetchMe,
  staleTime: MINUTE,
  refetchInterval: 10 * MINUTE,
})
