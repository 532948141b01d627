import { useCallback, useEffect, useState } from 'react'
import { useMe } from '../../../shared/session/SessionContext'
import { store, type KeptPhoto, type QueuedUpdate } from './store'

/**
 * The photos of an update that is being written. They are on the device from the moment they were taken: taking a photo may end
 * the page on a small phone. Those of an update that waits already belong to it.
 */
export function usePhotoDraft(
  actionId: string,
  editing: QueuedUpdate | undefined,
): [photos: readonly KeptPhoto[], set: (photos: readonly KeptPhoto[]) => void] {
  const me = useMe()
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>(editing?.photos ?? [])
  const isNew = editing === undefined

  useEffect(() => {
    if (!isNew) return
    let current = true
    store.photos(me.id, actionId).then(
      (kept) => {
        if (current && kept.length > 0) setPhotos(kept)
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [me.id, actionId, isNew])

  const set = useCallback(
    (next: readonly KeptPhoto[]) => {
      setPhotos(next)
      if (isNew) store.keepPhotos(me.id, actionId, next).catch(() => undefined)
    },
    [me.id, actionId, isNew],
  )
  return [photos, set]
}
