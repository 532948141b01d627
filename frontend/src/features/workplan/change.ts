import { useMutation, useQueryClient } from '@tanstack/react-query'
import { invalidate } from '../../api/query'

/** The word that all query keys of this feature begin with. */
export const TAG = 'workplan'

/** As many as one list answers at most: for choosing from all of them. */
export const MANY = 200

/** The entity tag of a record that came in a list. */
export const etagOf = (record: { readonly version: number }) => `"${record.version}"`

/** A command; afterwards everything of this feature is asked for again. */
export function useChange<Values, Answered>(send: (values: Values) => Promise<Answered>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => invalidate(queryClient, TAG, `${TAG}.changes`, 'overview', 'notice'),
  })
}

/** One file as it is sent; the sender has ticked that no learner is in it. */
export function asForm(file: File): FormData {
  const body = new FormData()
  body.append('file', file)
  body.append('noLearnerWork', 'true')
  return body
}
