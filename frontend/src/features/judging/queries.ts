import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Findings = Answer<'/visits/{visitId}/findings'>
export type FindingRow = Findings['items'][number]
export type ItemSeen = FindingRow['itemsSeen'][number]
export type Judgements = Answer<'/visits/{visitId}/judgements'>
export type Judgement = Judgements['items'][number]
export type Guide = Answer<'/schemes/{scheme}/versions/{version}'>
export type Objective = Guide['objectives'][number]
export type Measure = Objective['measures'][number]
export type Point = RowOf<'/visits/{visitId}/points'>
export type Feedback = Answer<'/visits/{visitId}/spoken-feedback'>
export type SelfRatings = Answer<'/visits/{visitId}/self-ratings'>
export type SelfRating = SelfRatings['items'][number]
export type GoodPractice = RowOf<'/good-practice'>

const TAG = 'judging'
const of = (visitId: string) => ({ path: { visitId } })

export const findingsQuery = (visitId: string) => query(TAG, '/visits/{visitId}/findings', of(visitId))
export const findingQuery = (visitId: string, measure: string) =>
  queryOne(TAG, '/visits/{visitId}/findings/{measure}', { path: { visitId, measure } })
export const judgementsQuery = (visitId: string) => query(TAG, '/visits/{visitId}/judgements', of(visitId))
export const historyQuery = (visitId: string, objective: string) =>
  queryPages(TAG, '/visits/{visitId}/judgements/{objective}/history', { path: { visitId, objective } })
export const pointsQuery = (visitId: string) =>
  query(TAG, '/visits/{visitId}/points', { path: { visitId }, query: { limit: 200 } })
export const feedbackQuery = (visitId: string) => queryOne(TAG, '/visits/{visitId}/spoken-feedback', of(visitId))
export const selfRatingsQuery = (visitId: string) => query(TAG, '/visits/{visitId}/self-ratings', of(visitId))
export const goodPracticeQuery = () => queryPages(TAG, '/good-practice')

/** The rulebook of the visit. It never changes, so it is asked for once. */
export const guideQuery = (scheme: string, version: string) => ({
  ...queryOne('scheme', '/schemes/{scheme}/versions/{version}', { path: { scheme, version } }),
  staleTime: Infinity,
})

/** `If-Match` for a version that stands in a list. */
export const tagOf = (version: number) => `"${version}"`

export function useNoteItem(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/items-seen'>) =>
      command('POST', '/visits/{visitId}/items-seen', { params: of(visitId), body }),
    onSuccess: () => invalidate(client, TAG, 'report'),
  })
}

export function useRemoveItem(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (item: ItemSeen) =>
      command('DELETE', '/visits/{visitId}/items-seen/{itemId}', {
        params: { path: { visitId, itemId: item.id } },
        etag: tagOf(item.version),
      }),
    onSuccess: () => invalidate(client, TAG, 'report'),
  })
}

export function useNotePoint(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/points'>) =>
      command('POST', '/visits/{visitId}/points', { params: of(visitId), body }),
    onSuccess: () => invalidate(client, TAG, 'report'),
  })
}

export function useChangePoint(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ point, body }: { point: Point; body: Body<'/visits/{visitId}/points/{pointId}', 'put'> }) =>
      command('PUT', '/visits/{visitId}/points/{pointId}', {
        params: { path: { visitId, pointId: point.id } },
        body,
        etag: tagOf(point.version),
      }),
    onSuccess: () => invalidate(client, TAG, 'report'),
  })
}

export function useRemovePoint(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (point: Point) =>
      command('DELETE', '/visits/{visitId}/points/{pointId}', {
        params: { path: { visitId, pointId: point.id } },
        etag: tagOf(point.version),
      }),
    onSuccess: () => invalidate(client, TAG, 'report'),
  })
}

export function useSaveFeedback(visitId: string, etag: string | undefined) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/spoken-feedback'>) =>
      etag
        ? command('PUT', '/visits/{visitId}/spoken-feedback', { params: of(visitId), body, etag })
        : command('POST', '/visits/{visitId}/spoken-feedback', { params: of(visitId), body }),
    onSuccess: () => invalidate(client, TAG, 'visit', 'report'),
  })
}

export function useAcknowledge(visitId: string, etag: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => command('POST', '/visits/{visitId}/spoken-feedback/acknowledge', { params: of(visitId), etag }),
    onSuccess: () => invalidate(client, TAG, 'visit'),
  })
}

export function useShare() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (entry: GoodPractice) =>
      command('POST', '/visits/{visitId}/points/{pointId}/share', {
        params: { path: { visitId: entry.visitId, pointId: entry.id } },
        etag: tagOf(entry.version),
      }),
    onSuccess: () => invalidate(client, TAG),
  })
}
