import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'

export type Report = Answer<'/reports/{reportId}'>
export type ReportObjective = Report['content']['objectives'][number]
export type ReportPoint = Report['content']['advice'][number]
export type ReportComment = RowOf<'/reports/{reportId}/comments'>

/** The report of a visit, found by the visit. */
export const reportOfVisitQuery = (visit: string) => query('report', '/reports', { query: { visit, limit: 1 } })

/** One report: the draft or a published version, as the reader may see it. */
export const reportQuery = (reportId: string, version?: number) =>
  queryOne('report', '/reports/{reportId}', { path: { reportId }, query: version ? { version } : {} })

/** This and earlier cycles side by side. */
export const comparisonQuery = (reportId: string) =>
  query('report', '/reports/{reportId}/comparison', { path: { reportId } })

/** What was said about it. */
export const commentsQuery = (reportId: string) =>
  queryPages('report', '/reports/{reportId}/comments', { path: { reportId } })

interface Versioned {
  readonly id: string
  readonly etag: string
}

/** Hands the report in; what it opens elsewhere is asked for again. */
export function useSubmitReport(report: Versioned) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      command('POST', '/reports/{reportId}/submit', {
        params: { path: { reportId: report.id } },
        body: {},
        etag: report.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'report', 'visit', 'action', 'overview', 'judging', 'audit'),
  })
}

/** The centre's comment. */
export function useCommentOnReport(reportId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/reports/{reportId}/comments'>) =>
      command('POST', '/reports/{reportId}/comments', { params: { path: { reportId } }, body }),
    onSuccess: () => invalidate(queryClient, 'report'),
  })
}

/** Saves the reviewer's overall words. */
export const saveSummary = (reportId: string, summary: string, etag: string) =>
  command('PUT', '/reports/{reportId}/summary', { params: { path: { reportId } }, body: { summary }, etag })
