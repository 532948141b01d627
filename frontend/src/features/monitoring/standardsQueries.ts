import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Body } from '../../api/client'
import { invalidate, query, queryPages, type RowOf } from '../../api/query'

const TAG = 'monitoring'

export type StandardsRow = RowOf<'/iqa-standards'>
export type StandardsToPublish = Body<'/iqa-standards'>

export const standardsListQuery = (centre: string) => queryPages(TAG, '/iqa-standards', { query: { centre } })
export const standardsQuery = (standardsId: string) =>
  query(TAG, '/iqa-standards/{standardsId}', { path: { standardsId } })

export function usePublish() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: StandardsToPublish) => command('POST', '/iqa-standards', { body }),
    onSuccess: () => invalidate(queryClient, TAG, 'overview', 'audit'),
  })
}
