import { useCallback, useEffect, useRef, useState } from 'react'
import { readDraft, removeDraft, writeDraft } from '../../shared/drafts'
import type { Written } from './record'

interface Form {
  getValues(): Written
  setValues(values: Written): void
  isDirty(): boolean
}

/**
 * What is typed stays on the device until the server has it: a phone closes a page in the background whenever it likes. Says
 * whether something was put back.
 */
export function useRecordDraft(
  recordId: string,
  form: Form,
): { readonly restored: boolean; readonly clear: () => void } {
  const key = `sampling/record/${recordId}`
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  const [restored, setRestored] = useState(() => readDraft<Written>(key, 'device') !== undefined)
  useEffect(() => {
    const draft = readDraft<Written>(key, 'device')
    if (draft) latest.current.setValues(draft)
  }, [key])
  const values = form.getValues()
  useEffect(() => {
    if (latest.current.isDirty()) writeDraft(key, values, 'device')
  }, [key, values])
  const clear = useCallback(() => {
    removeDraft(key, 'device')
    setRestored(false)
  }, [key])
  return { restored, clear }
}
