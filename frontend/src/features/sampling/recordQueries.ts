import { useMutation, useQueryClient } from '@tanstack/react-query'
import { command, type Answer, type Body } from '../../api/client'
import { invalidate, queryOne } from '../../api/query'

const SAMPLE = '/iqa-work-plans/{planId}/samples/{sampleId}' as const
const RECORD = `${SAMPLE}/record` as const

export type SampleRecord = Answer<typeof RECORD>
export type RecordToSave = Body<typeof RECORD, 'put'>
export type Decision = NonNullable<SampleRecord['decision']>
export type SampleMethod = NonNullable<SampleRecord['method']>

export type Reassessment = NonNullable<SampleRecord['reassessment']>
export type Outcome = Reassessment['outcome']
export const OUTCOMES = ['UPHELD', 'ACHIEVED_AFTER_MORE_WORK', 'NOT_ACHIEVED'] as const satisfies readonly Outcome[]

export const recordQuery = (planId: string, sampleId: string) =>
  queryOne('sampling', RECORD, { path: { planId, sampleId } })

/** Where a record is, and the version that was read. */
export interface At {
  readonly planId: string
  readonly sampleId: string
  readonly etag: string
}
const of = ({ planId, sampleId, etag }: At) => ({ params: { path: { planId, sampleId } }, etag })

function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, 'sampling', 'mywork', 'action', 'overview', 'audit', 'claim'),
  })
}

/** The version is that of the sample. */
export const useBegin = (at: At) => useChange(() => command('POST', `${SAMPLE}/start`, of(at)))

export const useSave = (at: At) => useChange((body: RecordToSave) => command('PUT', RECORD, { ...of(at), body }))

/** What is on the form is kept first: what is signed is what was seen. */
export const useSign = (at: At) =>
  useChange(async (body: RecordToSave) => {
    const kept = await command('PUT', RECORD, { ...of(at), body })
    return command('POST', `${RECORD}/complete`, of({ ...at, etag: kept.etag }))
  })

export const useAddFile = (at: At) =>
  useChange((file: File) => {
    const body = new FormData()
    body.append('file', file)
    body.append('noLearnerWork', 'true')
    const { planId, sampleId } = at
    return command('POST', `${RECORD}/files`, { params: { path: { planId, sampleId } }, body })
  })

export const useRemoveFile = ({ planId, sampleId }: At) =>
  useChange((fileId: string) =>
    command('DELETE', `${RECORD}/files/{fileId}`, { params: { path: { planId, sampleId, fileId } } }),
  )

export const useCountersign = (at: At) =>
  useChange((note: string) =>
    command('POST', `${RECORD}/countersign`, { ...of(at), body: note.trim() ? { note } : {} }),
  )

export const useReassess = (at: At) =>
  useChange((body: Body<'/iqa-work-plans/{planId}/samples/{sampleId}/record/reassess'>) =>
    command('POST', `${RECORD}/reassess`, { ...of(at), body }),
  )

export const useWords = (at: At, what: 'give-back' | 'addenda' | 'free-hold') =>
  useChange((words: string): Promise<unknown> => {
    const options = { ...of(at), body: { words } }
    switch (what) {
      case 'give-back':
        return command('POST', `${RECORD}/give-back`, options)
      case 'addenda':
        return command('POST', `${RECORD}/addenda`, options)
      case 'free-hold':
        return command('POST', `${RECORD}/free-hold`, options)
    }
  })
