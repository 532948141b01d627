import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Body } from '../../api/client'
import { invalidate, query, queryPages, type RowOf } from '../../api/query'

export type Improvement = RowOf<'/improvement-actions'>

const TAG = 'claim'

export const improvementsQuery = (centre: string) => queryPages(TAG, '/improvement-actions', { query: { centre } })
export const visitsQuery = () => query('visit', '/visits', { query: { limit: 50, sort: '-startOn' } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => invalidate(queryClient, TAG, 'audit') })
}

export const useOpenImprovement = () =>
  useChange((body: Body<'/improvement-actions'>) => command('POST', '/improvement-actions', { body }))

export const useEndImprovement = (improvement: Improvement) =>
  useChange(({ as, words }: { as: 'complete' | 'withdraw'; words: string }): Promise<unknown> => {
    const options = {
      params: { path: { improvementId: improvement.id } },
      body: { words },
      etag: `"${improvement.version}"`,
    }
    return as === 'complete'
      ? command('POST', '/improvement-actions/{improvementId}/complete', options)
      : command('POST', '/improvement-actions/{improvementId}/withdraw', options)
  })
