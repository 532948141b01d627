import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { command, readOne, upload } from '../../../api/client'
import { invalidate } from '../../../api/query'
import { useMe, useSession } from '../../../shared/session/SessionContext'
import type { Session } from '../../../shared/session/session'
import { store, type KeptPhoto, type QueuedUpdate } from './store'
import { UpdateQueue, type QueueCalls, type QueueSnapshot } from './UpdateQueue'

const queues = new Map<string, UpdateQueue>()

/** The queue of the person who is signed in, or was last when there is no network. One per page, whoever shows it. */
export function useQueue(): UpdateQueue {
  const me = useMe()
  const session = useSession()
  const queryClient = useQueryClient()
  return useMemo(() => queueOf(me.id, session, queryClient), [me.id, session, queryClient])
}

export function useQueueSnapshot(queue: UpdateQueue): QueueSnapshot {
  return useSyncExternalStore(queue.subscribe, queue.snapshot)
}

/** Takes up what is kept and sends it, while the component is shown. The shell does it, on every page. */
export function useSending(queue: UpdateQueue): void {
  const session = useSession()
  useEffect(() => queue.start(), [queue])
  // A silent renewal ends an expired session without a new page.
  useEffect(() => session.subscribe(() => void queue.flush()), [queue, session])
}

function queueOf(personId: string, session: Session, queryClient: QueryClient): UpdateQueue {
  const known = queues.get(personId)
  if (known) return known
  const queue = new UpdateQueue(personId, store, callsOf(session, queryClient))
  queues.set(personId, queue)
  return queue
}

/** Empties what is in memory after the device has forgotten the person. */
export function dropQueue(personId: string): void {
  queues.delete(personId)
}

export function callsOf(session: Pick<Session, 'isSignedIn' | 'isExpired'>, queryClient: QueryClient): QueueCalls {
  const readAction = (actionId: string) => readOne('/actions/{actionId}', { params: { path: { actionId } } })
  return {
    ready: () => session.isSignedIn && !session.isExpired(),
    upload: uploadPhoto,
    post: (update) => command('POST', '/actions/{actionId}/post-update', postOf(update)),
    read: readAction,
    sent: () => void invalidate(queryClient, 'action', 'visit', 'evidence'),
  }
}

function postOf(update: QueuedUpdate) {
  return {
    params: { path: { actionId: update.actionId } },
    body: {
      text: update.text,
      ...(update.percent === undefined ? {} : { percent: update.percent }),
      evidenceIds: update.photos.flatMap((photo) => (photo.evidenceId ? [photo.evidenceId] : [])),
    },
    etag: update.base.etag,
    key: update.key,
  }
}

async function uploadPhoto(visitId: string, photo: KeptPhoto): Promise<string> {
  const { id } = await upload('/visits/{visitId}/evidence/files', {
    params: { path: { visitId } },
    file: new File([photo.bytes], photo.name, { type: photo.type }),
    details: { title: photo.name, noLearnerWork: true },
    key: photo.id,
  })
  return id
}
