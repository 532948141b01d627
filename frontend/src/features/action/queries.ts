import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body, type Params } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type ActionRow = RowOf<'/actions'>
export type Action = Answer<'/essential-actions/{actionId}'>
export type Update = Action['updates'][number]
export type RecommendationRow = RowOf<'/recommendations'>
export type Recommendation = Answer<'/recommendations/{recommendationId}'>
export type ActionFilters = NonNullable<Params<'/actions', 'get'>['query']>
export type RecommendationFilters = NonNullable<Params<'/recommendations', 'get'>['query']>

export const actionsQuery = (filters: ActionFilters) => queryPages('action', '/actions', { query: filters })
export const actionQuery = (actionId: string) =>
  queryOne('action', '/essential-actions/{actionId}', { path: { actionId } })
export const possibleOwnersQuery = (actionId: string) =>
  query('action', '/essential-actions/{actionId}/possible-owners', { path: { actionId } })
export const recommendationsQuery = (filters: RecommendationFilters) =>
  queryPages('action', '/recommendations', { query: filters })
export const recommendationQuery = (recommendationId: string) =>
  queryOne('action', '/recommendations/{recommendationId}', { path: { recommendationId } })

interface Known {
  readonly id: string
  readonly etag: string
}

type ActionCommand =
  | '/essential-actions/{actionId}/post-update'
  | '/essential-actions/{actionId}/submit'
  | '/essential-actions/{actionId}/assign-owner'
  | '/essential-actions/{actionId}/verify'
  | '/essential-actions/{actionId}/return'

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
    onSuccess: () => invalidate(queryClient, 'action', 'visit', 'evidence'),
  })
}

type RecommendationCommand =
  | '/recommendations/{recommendationId}/start'
  | '/recommendations/{recommendationId}/decline'
  | '/recommendations/{recommendationId}/post-progress'
  | '/recommendations/{recommendationId}/review'

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
    onSuccess: () => invalidate(queryClient, 'action', 'report'),
  })
}

/** Adds a file to the evidence of the visit; answers its id, to be attached. */
export async function addFile(visitId: string, file: File, title: string): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  form.append('request', new Blob([JSON.stringify({ title, noLearnerWork: true })], { type: 'application/json' }))
  const added = await command('POST', '/visits/{visitId}/evidence/files', {
    params: { path: { visitId } },
    body: form as never,
  })
  return added.id
}
