import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { command, read, type Answer, type Body } from '../../api/client'
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
export type Reviewer = RowOf<'/reviewers'>
export type SessionRow = RowOf<'/standardisation-sessions'>
export type Session = Answer<'/standardisation-sessions/{sessionId}'>
export type Outcome = Session['attendance'][number]['outcome']
export type TeamRow = RowOf<'/teams'>
export type Team = Answer<'/teams/{teamId}'>
export type FocusArea = Visit['focusAreas'][number]

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
export const sessionsQuery = (cycle: string) =>
  queryPages('visit', '/standardisation-sessions', { query: cycle ? { cycle } : {} })
export const sessionQuery = (sessionId: string) =>
  queryOne('visit', '/standardisation-sessions/{sessionId}', { path: { sessionId } })
export const teamsQuery = () => queryPages('visit', '/teams')
export const teamQuery = (teamId: string) => queryOne('visit', '/teams/{teamId}', { path: { teamId } })
export const leadersQuery = () => query('directory', '/colleagues', { query: { role: ['TEAM_LEADER'], limit: 200 } })
export const objectivesQuery = (scheme: string, version: string) =>
  query('scheme', '/schemes/{scheme}/versions/{version}/objectives', { path: { scheme, version } })

/** The whole pool of reviewers: a form has to show everyone. */
export const reviewersQuery = (cycle?: string) =>
  queryOptions({
    queryKey: ['visit', '/reviewers', 'all', cycle ?? ''],
    queryFn: async ({ signal }) => {
      const all: Reviewer[] = []
      let cursor: string | undefined
      do {
        const page = await read('/reviewers', {
          params: { query: { limit: 200, ...(cycle ? { cycle } : {}), ...(cursor ? { cursor } : {}) } },
          signal,
        })
        all.push(...page.items)
        cursor = page.next ?? undefined
      } while (cursor)
      return all as readonly Reviewer[]
    },
  })
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

export function useRecordSession() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/standardisation-sessions'>) => command('POST', '/standardisation-sessions', { body }),
    onSuccess: () => invalidate(queryClient, 'visit'),
  })
}

export function useRecordAttendance(session: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/standardisation-sessions/{sessionId}/attendance', 'put'>) =>
      command('PUT', '/standardisation-sessions/{sessionId}/attendance', {
        params: { path: { sessionId: session.id } },
        body,
        etag: session.etag,
      }),
    onSettled: () => invalidate(queryClient, 'visit'),
  })
}

/** Forms a team, or changes the one given. */
export function useSaveTeam(team?: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/teams'>): Promise<Team> =>
      team
        ? command('PUT', '/teams/{teamId}', { params: { path: { teamId: team.id } }, body, etag: team.etag })
        : command('POST', '/teams', { body }),
    onSettled: () => invalidate(queryClient, 'visit'),
  })
}

export function useSetFocus(visit: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (focusAreas: FocusArea[]) =>
      command('PUT', '/visits/{visitId}/focus-areas', {
        params: { path: { visitId: visit.id } },
        body: { focusAreas },
        etag: visit.etag,
      }),
    onSettled: () => invalidate(queryClient, 'visit', 'preparation', 'audit'),
  })
}
