import type { UseFormReturnType } from '@mantine/form'
import { useCallback, useEffect, useRef, useState } from 'react'
import { readDraft, removeDraft, writeDraft, type Keep } from '../shared/drafts'

/**
 * State that survives a reload, an error and signing in again. Call `clear` once the server has it.
 * `key` names the thing being written, e.g. `visit/${id}/cancel`.
 */
export function useDraft<T>(
  key: string,
  initial: T,
  keep: Keep = 'tab',
): [value: T, set: (value: T) => void, clear: () => void] {
  const [value, setValue] = useState<T>(() => readDraft<T>(key, keep) ?? initial)

  const set = useCallback(
    (next: T) => {
      setValue(next)
      writeDraft(key, next, keep)
    },
    [key, keep],
  )
  const clear = useCallback(() => removeDraft(key, keep), [key, keep])

  return [value, set, clear]
}

/** The same for a whole form of @mantine/form: `const clearDraft = useFormDraft('visit/new', form)`. */
export function useFormDraft<Values extends Record<string, unknown>>(
  key: string,
  form: UseFormReturnType<Values>,
): () => void {
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })

  useEffect(() => {
    const draft = readDraft<Values>(key, 'tab')
    if (draft) latest.current.setValues(draft)
  }, [key])

  const values = form.getValues()
  useEffect(() => {
    if (latest.current.isDirty()) writeDraft(key, values, 'tab')
  }, [key, values])

  return useCallback(() => removeDraft(key, 'tab'), [key])
}
