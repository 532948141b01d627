import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command } from '../../api/client'
import { invalidate, query, queryPages, type RowOf } from '../../api/query'

export type Notice = RowOf<'/notices'>
export type LocalMail = RowOf<'/mailbox'>

const EVERY_MINUTE = 60_000

export const unreadQuery = () => ({ ...query('notice', '/notices/unread-count'), refetchInterval: EVERY_MINUTE })
export const noticesQuery = () => queryPages('notice', '/notices', { query: { limit: 50 } })
export const mailboxQuery = (to: string) =>
  queryPages('notice', '/mailbox', { query: { limit: 50, ...(to ? { to } : {}) } })

/** Marks one message, or all of them, as read. */
export function useRead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (noticeId: string | undefined) => {
      if (noticeId) await command('POST', '/notices/{noticeId}/read', { params: { path: { noticeId } } })
      else await command('POST', '/notices/read-all')
    },
    onSuccess: () => invalidate(queryClient, 'notice'),
  })
}
