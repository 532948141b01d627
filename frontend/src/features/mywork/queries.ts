import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type WorkItem = RowOf<'/iqa-work/mine'>
export type Dashboard = Answer<'/iqa-work-plans/{planId}/dashboard'>
export type Tile = Dashboard['tiles'][number]
export type Standing = Answer<'/iqa-work-plans/{planId}/success'>['criteria'][number]
export type PlanRow = RowOf<'/iqa-work-plans'>
export type Time = RowOf<'/iqa-work-plans/{planId}/times'>
export type Material = RowOf<'/iqa-work-plans/{planId}/materials'>
export type Gap = RowOf<'/iqa-work-plans/{planId}/coverage-gaps'>
export type Notice = RowOf<'/iqa-work-plans/{planId}/versions/{versionId}/notices'>

export type Due = 'OVERDUE' | 'THIS_WEEK'
export const DUES = ['OVERDUE', 'THIS_WEEK'] as const satisfies readonly Due[]

const TAG = 'mywork'
const PLAN = 'workplan'

export interface WorkFilters {
  readonly kind?: string[]
  readonly due?: Due
}
export const myWorkQuery = (filters: WorkFilters) => queryPages(TAG, '/iqa-work/mine', { query: filters })
export const planWorkQuery = (planId: string, filters: WorkFilters) =>
  queryPages(TAG, '/iqa-work-plans/{planId}/work', { path: { planId }, query: filters })
export const dashboardQuery = (planId: string) => query(TAG, '/iqa-work-plans/{planId}/dashboard', { path: { planId } })
export const successQuery = (planId: string) => query(PLAN, '/iqa-work-plans/{planId}/success', { path: { planId } })

export const plansQuery = () => queryPages(PLAN, '/iqa-work-plans', { query: {} })
export const planQuery = (planId: string) => queryOne(PLAN, '/iqa-work-plans/{planId}', { path: { planId } })
export const timesQuery = (planId: string, over: boolean) =>
  queryPages(PLAN, '/iqa-work-plans/{planId}/times', { path: { planId }, query: { over } })
export const materialsQuery = (planId: string, gaps: boolean) =>
  queryPages(PLAN, '/iqa-work-plans/{planId}/materials', { path: { planId }, query: { gaps } })
export const gapsQuery = (planId: string) =>
  queryPages('sampling', '/iqa-work-plans/{planId}/coverage-gaps', { path: { planId } })
export const noticesQuery = (planId: string, versionId: string, open: boolean) =>
  queryPages(PLAN, '/iqa-work-plans/{planId}/versions/{versionId}/notices', {
    path: { planId, versionId },
    query: { open },
  })

export function useRemind(planId: string, versionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: Notice) =>
      command('POST', '/iqa-work-plans/{planId}/versions/{versionId}/notices/{noticeId}/remind', {
        params: { path: { planId, versionId, noticeId: id } },
        etag: `"${version}"`,
      }),
    onSuccess: () => invalidate(queryClient, TAG, PLAN),
  })
}
