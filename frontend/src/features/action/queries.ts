import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body, type Params } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type ActionRow = RowOf<'/actions'>
export type Action = Answer<'/actions/{actionId}'>
export type Task = Action['tasks'][number]
export type Extension = Action['extensions'][number]
export type ActionGroup = RowOf<'/actions/groups'>
export type GroupBy = NonNullable<Params<'/actions/groups', 'get'>['query']>['by']
export type Figures = Answer<'/actions/figures'>
export type TrackerView = RowOf<'/tracker-views'>
export type BulkResult = Answer<'/essential-actions/bulk-verify', 'post'>
export type Update = Action['updates'][number]
export type RecommendationRow = RowOf<'/recommendations'>
export type Recommendation = Answer<'/recommendations/{recommendationId}'>
export type ActionFilters = NonNullable<Params<'/actions', 'get'>['query']>
export type RecommendationFilters = NonNullable<Params<'/recommendations', 'get'>['query']>

export const actionsQuery = (filters: ActionFilters) => queryPages('action', '/actions', { query: filters })
export const actionQuery = (actionId: string) => queryOne('action', '/actions/{actionId}', { path: { actionId } })
export const possibleOwnersQuery = (actionId: string) =>
  query('action', '/essential-actions/{actionId}/possible-owners', { path: { actionId } })
export const groupsQuery = (by: GroupBy, filters: ActionFilters) =>
  queryPages('action', '/actions/groups', { query: { ...filters, by } })
export const figuresQuery = (filters: ActionFilters) => query('action', '/actions/figures', { query: filters })
export const viewsQuery = () => query('action', '/tracker-views')
export const recommendationsQuery = (filters: RecommendationFilters) =>
  queryPages('action', '/recommendations', { query: filters })
export const recommendationQuery = (recommendationId: string) =>
  queryOne('action', '/recommendations/{recommendationId}', { path: { recommendationId } })

interface Known {
  readonly id: string
  readonly etag: string
}

type ActionCommand =
  | '/actions/{actionId}/post-update'
  | '/actions/{actionId}/submit'
  | '/essential-actions/{actionId}/assign-owner'
  | '/actions/{actionId}/verify'
  | '/actions/{actionId}/return'
  | '/essential-actions/{actionId}/ask-extension'
  | '/essential-actions/{actionId}/extend'
  | '/essential-actions/{actionId}/refuse-extension'
  | '/actions/{actionId}/withdraw'
  | '/essential-actions/{actionId}/convert'
  | '/essential-actions/{actionId}/confirm-effect'
  | '/essential-actions/{actionId}/tasks'

/** One of the commands of an action. */
export function useActionCommand<P extends ActionCommand>(path: P, action: Known) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<P>) =>
      command('POST', path as ActionCommand, {
        params: { path: { actionId: action.id } },
        body: body as never,
        etag: action.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'action', 'visit', 'evidence', 'overview'),
  })
}

/** What becomes of one task of an action. */
export function useTaskCommand(action: Known) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ taskId, ...what }: TaskCommand & { taskId: string }) => {
      const params = { path: { actionId: action.id, taskId } }
      const { etag } = action
      if (what.kind === 'change') {
        return command('PUT', '/essential-actions/{actionId}/tasks/{taskId}', { params, etag, body: what.task })
      }
      if (what.kind === 'remove') {
        return command('DELETE', '/essential-actions/{actionId}/tasks/{taskId}', { params, etag })
      }
      return command('POST', `/essential-actions/{actionId}/tasks/{taskId}/${what.kind}`, { params, etag })
    },
    onSuccess: () => invalidate(queryClient, 'action', 'overview'),
  })
}

type TaskCommand =
  | { readonly kind: 'complete' | 'reopen' | 'remove' }
  | { readonly kind: 'change'; readonly task: Body<'/essential-actions/{actionId}/tasks'> }

type RecommendationCommand =
  | '/recommendations/{recommendationId}/start'
  | '/recommendations/{recommendationId}/decline'
  | '/recommendations/{recommendationId}/post-progress'
  | '/recommendations/{recommendationId}/review'
  | '/recommendations/{recommendationId}/carry-forward'
  | '/recommendations/{recommendationId}/raise'

/** One of the commands of a recommendation. */
export function useRecommendationCommand<P extends RecommendationCommand>(path: P, recommendation: Known) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<P>) =>
      command('POST', path as RecommendationCommand, {
        params: { path: { recommendationId: recommendation.id } },
        body: body as never,
        etag: recommendation.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'action', 'report', 'judging'),
  })
}

/** The same decision about many actions; each is answered by itself. */
export function useBulk() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({
      rows,
      ...what
    }: { rows: readonly ActionRow[] } & (
      { readonly kind: 'verify'; readonly note: string } | { readonly kind: 'assign'; readonly personId: string }
    )) => {
      const items = rows.map(({ id, version }) => ({ id, version }))
      return what.kind === 'verify'
        ? command('POST', '/essential-actions/bulk-verify', { body: { items, note: what.note } })
        : command('POST', '/essential-actions/bulk-assign-owner', { body: { items, personId: what.personId } })
    },
    onSuccess: () => invalidate(queryClient, 'action', 'visit', 'overview'),
  })
}

/** Keeps filters under a name, or removes them. */
export function useViews() {
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: viewsQuery().queryKey })
  const keep = useMutation({
    mutationFn: (view: Body<'/tracker-views'>) => command('POST', '/tracker-views', { body: view }),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: ({ id, version }: TrackerView) =>
      command('DELETE', '/tracker-views/{viewId}', { params: { path: { viewId: id } }, etag: `"${version}"` }),
    onSuccess,
  })
  return { keep, remove }
}
