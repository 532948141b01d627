import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, upload, type Answer } from '../../api/client'
import { invalidate, queryOne } from '../../api/query'

export type Import = Answer<'/centres/{centre}/imports/{importId}'> & { readonly etag: string }
export type ImportRow = Import['rows'][number]
export type Kind = Import['kind']
export type Outcome = ImportRow['outcome']

const TAG = 'dataimport'

export const KINDS = ['PROGRAMMES', 'STAFF', 'REGISTRATIONS', 'LEAD_VERIFIERS'] as const satisfies readonly Kind[]

export const centreQuery = (centre: string) => queryOne(TAG, '/centres/{centre}', { path: { centre } })
export const importQuery = (centre: string, importId: string) =>
  queryOne(TAG, '/centres/{centre}/imports/{importId}', { path: { centre, importId } })

export interface ToPreview {
  readonly file: File
  readonly kind: Kind
  readonly takenOn: string | null
}

/** Sends a list to be looked at; nothing is written. */
export function usePreview(centre: string) {
  return useMutation({
    mutationFn: ({ file, kind, takenOn }: ToPreview) =>
      upload('/centres/{centre}/imports', {
        params: { path: { centre } },
        file,
        details: { kind, ...(kind === 'REGISTRATIONS' && takenOn ? { takenOn } : {}) },
      }),
  })
}

/** Writes what was looked at. */
export function useApply(centre: string, of: Import) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      command('POST', '/centres/{centre}/imports/{importId}/apply', {
        params: { path: { centre, importId: of.id } },
        etag: of.etag,
      }),
    onSettled: () => invalidate(queryClient, TAG, 'enrolment', 'claim', 'directory', 'audit'),
  })
}
