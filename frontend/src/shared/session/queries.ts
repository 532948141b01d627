import { queryOptions } from '@tanstack/react-query'
import { send } from '../../api/client'
import type { Problem } from '../../api/problem'
import type { Me, Settings } from './model'

const MINUTE = 60_000

export async function fetchSettings(): Promise<Settings> {
  return (await send('get', '/settings')).data as Settings
}

export async function fetchMe(): Promise<Me> {
  return (await send('get', '/me')).data as Me
}

export const meQuery = queryOptions<Me, Problem>({
  queryKey: ['me'],
  queryFn: fetchMe,
  staleTime: MINUTE,
  refetchInterval: 10 * MINUTE,
})
