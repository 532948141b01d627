import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

const ONE = '/observation-feedback/{observationId}' as const

export type FeedbackRow = RowOf<'/observation-feedback'>
export type Feedback = Answer<typeof ONE>

export const feedbacksQuery = (unacknowledged: boolean) =>
  queryPages('observation', '/observation-feedback', { query: unacknowledged ? { unacknowledged } : {} })
export const feedbackQuery = (observationId: string) => queryOne('observation', ONE, { path: { observationId } })

export function useAcknowledge({ id, etag }: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => command('POST', `${ONE}/acknowledge`, { params: { path: { observationId: id } }, etag }),
    // Also when it was refused: somebody may have taken note in another window.
    onSettled: () => invalidate(queryClient, 'observation', 'notice', 'overview', 'audit'),
  })
}
