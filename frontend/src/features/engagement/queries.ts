import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, readOne, type Answer, type Body, type Versioned } from '../../api/client'
import { invalidate, query, queryOne, queryPages } from '../../api/query'

export type EngagementDocument = Versioned<Answer<'/engagement-documents/{documentId}'>>
export type Sections = EngagementDocument['sections']
export type SectionCode = Sections['contact']['status']['section']
export type Comment = Answer<'/engagement-documents/{documentId}/comments'>['items'][number]
export type Colleague = Answer<'/engagement-documents/{documentId}/possible-contributors'>['items'][number]
export type ChangeRequest = Answer<'/change-requests'>['items'][number]

export const documentsQuery = (visitId: string) =>
  query('engagement', '/engagement-documents', { query: { visit: visitId } })

export const documentQuery = (documentId: string) =>
  queryOne('engagement', '/engagement-documents/{documentId}', { path: { documentId } })

export const commentsQuery = (documentId: string) =>
  queryPages('engagement', '/engagement-documents/{documentId}/comments', {
    path: { documentId },
    query: { limit: 100 },
  })

export const possibleContributorsQuery = (documentId: string) =>
  queryPages('engagement', '/engagement-documents/{documentId}/possible-contributors', { path: { documentId } })

export const differencesQuery = (documentId: string) =>
  query('engagement', '/engagement-documents/{documentId}/approval-differences', { path: { documentId } })

export const changeRequestsQuery = (visitId: string) =>
  queryPages('engagement', '/change-requests', { query: { visit: visitId } })

/** Reported changes of every centre the caller sees, oldest first. */
export const allChangeRequestsQuery = (state: ChangeRequest['state'] | 'ALL') =>
  queryPages('engagement', '/change-requests', { query: state === 'ALL' ? {} : { state: [state] } })

/** The document fresh from the server, for an autosave that met a newer version. */
export const readDocument = (documentId: string) =>
  readOne('/engagement-documents/{documentId}', { params: { path: { documentId } } })

type Bodyless =
  'share' | 'stop-sharing' | 'take-over-texts' | 'request-signature' | 'recall-signature-request' | 'submit'

/** A command on the document that needs no more than its version. */
export function useDocumentCommand(document: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: Bodyless) =>
      command('POST', `/engagement-documents/{documentId}/${name}`, {
        params: { path: { documentId: document.id } },
        etag: document.etag,
      }),
    onSettled: () => invalidate(queryClient, 'engagement', 'visit', 'evidence', 'overview'),
  })
}

export function useSign(document: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/engagement-documents/{documentId}/sign'>) =>
      command('POST', '/engagement-documents/{documentId}/sign', {
        params: { path: { documentId: document.id } },
        body,
        etag: document.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'engagement', 'visit', 'overview'),
  })
}

export function useRejectSignature(document: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      command('POST', '/engagement-documents/{documentId}/reject-signature', {
        params: { path: { documentId: document.id } },
        body: { reason },
        etag: document.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'engagement', 'visit', 'overview'),
  })
}

export function useReturn(document: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/engagement-documents/{documentId}/return'>) =>
      command('POST', '/engagement-documents/{documentId}/return', {
        params: { path: { documentId: document.id } },
        body,
        etag: document.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'engagement', 'visit', 'overview'),
  })
}

export function useComment(documentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/engagement-documents/{documentId}/comments'>) =>
      command('POST', '/engagement-documents/{documentId}/comments', { params: { path: { documentId } }, body }),
    onSuccess: () => invalidate(queryClient, 'engagement'),
  })
}

export function useNameContributors(document: { readonly id: string; readonly etag: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'/engagement-documents/{documentId}/contributors', 'put'>) =>
      command('PUT', '/engagement-documents/{documentId}/contributors', {
        params: { path: { documentId: document.id } },
        body,
        etag: document.etag,
      }),
    onSuccess: () => invalidate(queryClient, 'engagement'),
  })
}

/** Decides on a reported change to the approvals. */
export function useDecideChange() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ request, accepted, words }: { request: ChangeRequest; accepted: boolean; words: string }) => {
      const params = { path: { changeRequestId: request.id } }
      const etag = `"${request.version}"`
      return accepted
        ? command('POST', '/change-requests/{changeRequestId}/accept', { params, etag, body: { note: words } })
        : command('POST', '/change-requests/{changeRequestId}/reject', { params, etag, body: { reason: words } })
    },
    onSettled: () => invalidate(queryClient, 'engagement'),
  })
}
