import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body, type Versioned } from '../../api/client'
import { invalidate, queryOne, queryPages, type RowOf } from '../../api/query'

const ENTRIES = '/cpd-entries' as const
const ONE = '/cpd-entries/{entryId}' as const
const TAG = 'development'

export type EntryRow = RowOf<typeof ENTRIES>
export type Entry = Versioned<Answer<typeof ONE>>
export type EntryToSave = Body<typeof ENTRIES>
export type Standing = RowOf<'/cpd-standings'>

export interface EntryFilters {
  readonly centre: string
  readonly person?: string
  readonly from?: string
}
export const entriesQuery = (filters: EntryFilters) => queryPages(TAG, ENTRIES, { query: filters })
export const entryQuery = (entryId: string) => queryOne(TAG, ONE, { path: { entryId } })
export const standingsQuery = (centre: string, person?: string) =>
  queryPages(TAG, '/cpd-standings', { query: { centre, ...(person ? { person } : {}) } })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    // Also when it was refused: with what somebody else changed meanwhile, the next attempt starts from the newest version.
    onSettled: () => invalidate(queryClient, TAG, 'audit'),
  })
}

export const useSaveEntry = (entry: Entry | undefined) =>
  useChange((body: EntryToSave) =>
    entry
      ? command('PUT', ONE, { params: { path: { entryId: entry.id } }, etag: entry.etag, body })
      : command('POST', ENTRIES, { body }),
  )

export const useVerify = (entry: Entry) =>
  useChange(() => command('POST', `${ONE}/verify`, { params: { path: { entryId: entry.id } }, etag: entry.etag }))

export const useSetFraction = (centre: string, personId: string) =>
  useChange((fraction: number) =>
    command('PUT', '/cpd-fractions/{personId}', {
      params: { path: { personId }, query: { centre } },
      body: { fraction },
    }),
  )
