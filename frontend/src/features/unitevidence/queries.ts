import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, type RowOf } from '../../api/query'

const MAP = '/iqa-evidence-map' as const

export type EvidenceMap = Answer<typeof MAP>
export type Criterion = EvidenceMap['criteria'][number]
export type Tagged = Criterion['records'][number]
export type Offered = RowOf<`${typeof MAP}/offers`>

const TAG = 'unitevidence'

export const mapQuery = (centre: string) => query(TAG, MAP, { query: { centre } })
export const offersQuery = (centre: string) => query(TAG, `${MAP}/offers`, { query: { centre } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'audit') })
}

export const useTag = () =>
  useChange((body: Body<`${typeof MAP}/records`>) => command('POST', `${MAP}/records`, { body }))

export const useUntag = () =>
  useChange(({ id, version }: Tagged) =>
    command('DELETE', `${MAP}/records/{recordId}`, { params: { path: { recordId: id } }, etag: `"${version}"` }),
  )
