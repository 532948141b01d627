import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

const ONE = '/iqa-shares/{shareId}' as const
const RECORD = `${ONE}/records/{recordId}` as const

export type ShareRow = RowOf<'/iqa-shares'>
export type Share = Answer<typeof ONE>
export type Shareable = Share['records'][number]
export type Kind = Shareable['kind']
export type State = ShareRow['state']
export type Reading = RowOf<`${typeof ONE}/reads`>
export type Content = Answer<typeof RECORD>
export type Section = Content['sections'][number]
export type Visit = RowOf<'/iqa-shares/visits'>
export type AreaRow = RowOf<'/iqa-areas'>

/** In the order in which they are read. */
export const KINDS = [
  'PLAN_VERSION',
  'RESPONSIBILITIES',
  'COVERAGE',
  'SAMPLE_RECORD',
  'STANDARDISATION',
  'CPD',
  'MONITORING',
] as const satisfies readonly Kind[]

const TAG = 'iqashare'
const MANY = 200

export const sharesQuery = () => queryPages(TAG, '/iqa-shares', { query: {} })
export const shareQuery = (shareId: string) => queryOne(TAG, ONE, { path: { shareId } })
export const readsQuery = (shareId: string) => queryPages(TAG, `${ONE}/reads`, { path: { shareId }, query: {} })
export const recordQuery = (shareId: string, recordId: string, kind: Kind) =>
  query(TAG, RECORD, { path: { shareId, recordId }, query: { kind } })
export const changesQuery = (shareId: string, recordId: string, kind: Kind, from: string) =>
  query(TAG, `${RECORD}/changes`, { path: { shareId, recordId }, query: { kind, from } })
export const areasQuery = () => queryPages('workplan', '/iqa-areas', { query: { limit: MANY } })
export const visitsQuery = (area: string) => query(TAG, '/iqa-shares/visits', { query: { area } })
export const offersQuery = (area: string) => query(TAG, '/iqa-shares/offers', { query: { area } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'audit') })
}

export const useGive = () => useChange((body: Body<'/iqa-shares'>) => command('POST', '/iqa-shares', { body }))

export const useEnd = (share: { id: string; etag: string }) =>
  useChange(() => command('POST', `${ONE}/end`, { params: { path: { shareId: share.id } }, etag: share.etag }))
