import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Visit = Answer<'/visits/{visitId}'>
export type VisitRow = RowOf<'/visits'>
export type Proposal = Visit['proposals'][number]
export type Deadline = RowOf<'/visits/{visitId}/deadlines'>
export type Days = Answer<'/visits/{visitId}/working-days'>
export type Choice = RowOf<'/visits/{visitId}/reviewer-choices'>
export type Cycle = RowOf<'/cycles'>
export type ScopeRow = RowOf<'/cycles/{cycleId}/scope-preview'>
export type Load = RowOf<'/teams/mine/load'>

type VisitFilters = NonNullable<NonNullable<Parameters<typeof queryPages<'/visits'>>[2]>['query']>

export const visitQuery = (visitId: string) => queryOne('visit', '/visits/{visitId}', { path: { visitId } })
export const visitsQuery = (filters: VisitFilters) => queryPages('visit', '/visits', { query: filters })
export const deadlinesQuery = (visitId: string) => query('visit', '/visits/{visitId}/deadlines', { path: { visitId } })
export const daysQuery = (visitId: string) => query('visit', '/visits/{visitId}/working-days', { path: { visitId } })
export const contactsQuery = (visitId: string) => query('visit', '/visits/{visitId}/contacts', { path: { visitId } })
export const choicesQuery = (visitId: string, q: string) =>
  queryPages('visit', '/visits/{visitId}/reviewer-choices', { path: { visitId }, query: q ? { q } : {} })
export const loadQuery = () => query('visit', '/teams/mine/load', { query: { limit: 200 } })
export const cyclesQuery = () => query('visit', '/cycles', { query: { limit: 50 } })
export const cycleQuery = (cycleId: string) => queryOne('visit', '/cycles/{cycleId}', { path: { cycleId } })
export const scopeQuery = (cycleId: string, inScope: boolean | undefined) =>
  queryPages('visit', '/cycles/{cycleId}/scope-preview', {
    path: { cycleId },
    query: inScope === undefined ? {} : { inScope },
  })

/** The commands of a visit that change its path or its date. Their names are those of `allowedCommands`. */
type VisitCommand =
  | 'allocate'
  | 'propose-date'
  | 'accept-date'
  | 'decline-date'
  | 'move-date'
  | 'cancel-date'
  | 'start'
  | 'start-with-override'
  | 'conclude'
  | 'withdraw'
  | 'defer'
  | 'grant-window-exception'

type Sent = {
  [Name in VisitCommand]: { readonly name: Name; readonly body?: Body<`/visits/{visitId}/${Name}`> }
}[VisitCommand]

/** Sends a command of a visit with the version it was read at; then everything that shows the case is asked for again. */
export function useVisitCommand(visit: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ name, body }: Sent) =>
      command('POST', `/visits/{visitId}/${name}` as '/visits/{visitId}/start', {
        params: { path: { visitId: visit.id } },
        ...(body === undefined ? {} : { body: body as never }),
        etag: visit.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'visit', 'deadline', 'engagement', 'judging', 'report', 'action', 'audit'),
    // A stale version or a state that moved on: show how it stands now, the text stays.
    onError: () => invalidate(queryClient, 'visit'),
  })
}

export function useRecordContact(visitId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/contacts'>) =>
      command('POST', '/visits/{visitId}/contacts', { params: { path: { visitId } }, body }),
    onSuccess: () => invalidate(queryClient, 'visit'),
  })
}

export function useCreateCycle() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/cycles'>) => command('POST', '/cycles', { body }),
    onSuccess: () => invalidate(queryClient, 'visit'),
  })
}

export function useOpenCycle(cycleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => command('POST', '/cycles/{cycleId}/open', { params: { path: { cycleId } } }),
    onSuccess: () => invalidate(queryClient, 'visit'),
  })
}
