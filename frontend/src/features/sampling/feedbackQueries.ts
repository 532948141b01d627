import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

const ONE = '/sample-feedback/{feedbackId}' as const

export type FeedbackRow = RowOf<'/sample-feedback'>
export type Feedback = Answer<typeof ONE>

export const feedbacksQuery = (unacknowledged: boolean) =>
  queryPages('sampling', '/sample-feedback', { query: unacknowledged ? { unacknowledged } : {} })
export const feedbackQuery = (feedbackId: string) => queryOne('sampling', ONE, { path: { feedbackId } })

export function useAcknowledge({ id, etag }: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => command('POST', `${ONE}/acknowledge`, { params: { path: { feedbackId: id } }, etag }),
    // Also when it was refused: somebody may have taken note in another window.
    onSettled: () => invalidate(queryClient, 'sampling', 'notice', 'overview', 'audit'),
  })
}
