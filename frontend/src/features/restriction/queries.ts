import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type BlockRow = RowOf<'/certification-blocks'>
export type BlockState = BlockRow['state']
export type Block = Versioned<Answer<'/certification-blocks/{blockId}'>>
export type Ground = Block['grounds'][number]
export type RemedialItem = Block['plan']['items'][number]
export type Report = Answer<'/reports/{reportId}'>
export type ReportObjective = Report['content']['objectives'][number]
export type ReportAction = Report['content']['essentialActions'][number]
export type Decision = Body<'/certification-blocks/{blockId}/decide'>
export type Plan = Body<'/certification-blocks/{blockId}/plan', 'put'>

/** The board, the longest-standing first. */
export const blocksQuery = (filters: { state?: BlockState[]; undecided?: boolean; sort?: string }) =>
  queryPages('restriction', '/certification-blocks', { query: filters })

/** What blocks the reader's own centres: for the banner. */
export const appliedQuery = () => query('restriction', '/certification-blocks', { query: { state: ['APPLIED'] } })

export const blockQuery = (blockId: string) =>
  queryOne('restriction', '/certification-blocks/{blockId}', { path: { blockId } })

/** The report on which a decision is due. */
export const reportQuery = (reportId: string) => query('report', '/reports/{reportId}', { path: { reportId } })

/** What was said at the visit. */
export const spokenQuery = (visitId: string) =>
  query('judging', '/visits/{visitId}/spoken-feedback', { path: { visitId } })

/** The evidence of the visit. */
export const evidenceQuery = (visitId: string) =>
  query('evidence', '/visits/{visitId}/evidence', { path: { visitId }, query: { limit: 200 } })

type Name = 'decide' | 'accept-plan' | 'release' | 'hand-back'

const TOUCHED = ['restriction', 'report', 'visit', 'action', 'overview', 'judging', 'notice', 'audit'] as const

/** A command on the block. */
export function useBlockCommand<N extends Name>(name: N, block: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<`/certification-blocks/{blockId}/${N}`>) =>
      (command as (method: string, path: string, options: object) => Promise<unknown>)(
        'POST',
        `/certification-blocks/{blockId}/${name}`,
        { params: { path: { blockId: block.id } }, body, etag: block.etag },
      ),
    onSuccess: () => invalidate(queryClient, ...TOUCHED),
  })
}

export function useProposePlan(block: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Plan) =>
      command('PUT', '/certification-blocks/{blockId}/plan', {
        params: { path: { blockId: block.id } },
        body,
        etag: block.etag,
      }),
    onSuccess: () => invalidate(queryClient, ...TOUCHED),
  })
}

export function useMarkDone(block: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ itemId, note }: { itemId: string; note: string }) =>
      command('POST', '/certification-blocks/{blockId}/items/{itemId}/mark-done', {
        params: { path: { blockId: block.id, itemId } },
        body: { note },
        etag: block.etag,
      }),
    onSuccess: () => invalidate(queryClient, ...TOUCHED),
  })
}
