import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, readOne, upload, type Answer, type Body } from '../../api/client'
import { invalidate, query, queryOne, queryPages, type RowOf } from '../../api/query'
import type { Sending } from '../../api/watched'

export type Evidence = RowOf<'/visits/{visitId}/evidence'>
export type EvidenceRequest = RowOf<'/visits/{visitId}/evidence-requests'>
export type NewEvidence = Body<'/visits/{visitId}/evidence'>

export type OneEvidence = Answer<'/evidence/{evidenceId}'>
export type EvidenceVersion = RowOf<'/evidence/{evidenceId}/versions'>
export type EvidenceAccess = RowOf<'/evidence/{evidenceId}/accesses'>

export const oneEvidenceQuery = (evidenceId: string) =>
  queryOne('evidence', '/evidence/{evidenceId}', { path: { evidenceId } })

export const versionsQuery = (evidenceId: string) =>
  queryPages('evidence', '/evidence/{evidenceId}/versions', { path: { evidenceId } })

export const accessesQuery = (evidenceId: string) =>
  queryPages('evidence', '/evidence/{evidenceId}/accesses', { path: { evidenceId } })

export const evidenceQuery = (visitId: string, measure: string) =>
  queryPages('evidence', '/visits/{visitId}/evidence', {
    path: { visitId },
    query: measure ? { measure: [measure] } : {},
  })

export const suggestionsQuery = (visitId: string, measure: string) =>
  query('evidence', '/visits/{visitId}/evidence-suggestions', {
    path: { visitId },
    query: measure ? { measure } : {},
  })

export const requestsQuery = (visitId: string) =>
  queryPages('evidence', '/visits/{visitId}/evidence-requests', { path: { visitId } })

export function useAddEvidence(visitId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ details, file, sending }: { details: NewEvidence; file?: File; sending?: Sending }) => {
      const params = { path: { visitId } }
      return file
        ? upload('/visits/{visitId}/evidence/files', { params, file, details, ...sending })
        : command('POST', '/visits/{visitId}/evidence', { params, body: details })
    },
    onSuccess: () => invalidate(queryClient, 'evidence', 'judging'),
  })
}

export function useReplaceFile({ id, etag }: { id: string; etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ file, details, sending }: { file: File; details: object; sending: Sending }) =>
      upload('/evidence/{evidenceId}/versions', {
        params: { path: { evidenceId: id } },
        file,
        details,
        etag,
        ...sending,
      }),
    onSuccess: () => invalidate(queryClient, 'evidence', 'judging', 'action'),
  })
}

export function useDeleteEvidence() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (evidenceId: string) => {
      const params = { path: { evidenceId } }
      const { etag } = await readOne('/evidence/{evidenceId}', { params })
      return command('DELETE', '/evidence/{evidenceId}', { params, etag })
    },
    onSuccess: () => invalidate(queryClient, 'evidence', 'judging'),
  })
}

export function useAsk(visitId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/visits/{visitId}/evidence-requests'>) =>
      command('POST', '/visits/{visitId}/evidence-requests', { params: { path: { visitId } }, body }),
    onSuccess: () => invalidate(queryClient, 'evidence'),
  })
}

export function useAnswer(requestId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: Body<'/evidence-requests/{requestId}/answer'>) => {
      const params = { path: { requestId } }
      const { etag } = await readOne('/evidence-requests/{requestId}', { params })
      return command('POST', '/evidence-requests/{requestId}/answer', { params, body, etag })
    },
    onSuccess: () => invalidate(queryClient, 'evidence'),
  })
}
