import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryPages, type RowOf } from '../../api/query'

export type Notice = RowOf<'/notices'>
export type Preview = RowOf<'/notice-previews'>
export type Preferences = Answer<'/notice-preferences'>
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

export const preferencesQuery = () => query('notice', '/notice-preferences')
export const calendarQuery = () => query('notice', '/calendar-feed')
export const previewQuery = (day: string) => queryPages('notice', '/notice-previews', { query: { day, limit: 25 } })

/** Chooses how to be told. */
export function useSavePreferences() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/notice-preferences', 'put'>) => command('PUT', '/notice-preferences', { body }),
    onSuccess: () => invalidate(queryClient, 'notice'),
  })
}

/** Makes or replaces the calendar's address; only this answer holds it. */
export function useMakeCalendar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => command('POST', '/calendar-feed'),
    onSuccess: () => invalidate(queryClient, 'notice'),
  })
}

export function useRevokeCalendar() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => command('DELETE', '/calendar-feed'),
    onSuccess: () => invalidate(queryClient, 'notice'),
  })
}
