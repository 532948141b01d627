import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { Autosaver, type AutosaveCalls, type Snapshot } from './Autosaver'

export interface AutosaveOptions<T> extends AutosaveCalls<T> {
  /** The record that is saved, e.g. `finding/${id}`: fields of one record share its version. */
  readonly record: string
  /** The field within it. */
  readonly field: string
  /** What the server has, as it was read last. */
  readonly value: T
  readonly etag: string
}

export interface Autosave<T> extends Snapshot<T> {
  readonly change: (value: T) => void
  /** Send now instead of when typing rests. */
  readonly flush: () => void
  readonly settle: (value: T) => void
}

/** A field that saves itself. For text there is `AutosaveText`; this is for everything else (a rating, a tick, a list). */
export function useAutosave<T>({ record, field, value, etag, save, reload }: AutosaveOptions<T>): Autosave<T> {
  const [saver, setSaver] = useState(() => new Autosaver<T>(record, field, { value, etag }, { save, reload }))
  const name = `${record}/${field}`
  const [usedFor, setUsedFor] = useState(name)
  if (usedFor !== name) {
    // Another record in the same place: its own saver; the old one sends what it still has when it stops.
    setUsedFor(name)
    setSaver(new Autosaver<T>(record, field, { value, etag }, { save, reload }))
  }

  useEffect(() => saver.use({ save, reload }))
  useEffect(() => saver.start(), [saver])
  const asText = JSON.stringify(value)
  useEffect(() => saver.serverSays({ value: JSON.parse(asText) as T, etag }), [saver, asText, etag])

  const { value: shown, state } = useSyncExternalStore(saver.subscribe, saver.snapshot)
  return {
    value: shown,
    state,
    change: useCallback((next: T) => saver.change(next), [saver]),
    flush: useCallback(() => saver.flush(), [saver]),
    settle: useCallback((next: T) => saver.settle(next), [saver]),
  }
}
