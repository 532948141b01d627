import { useEffect, useState, useSyncExternalStore } from 'react'
import { UploadQueue, type Send, type Upload } from './UploadQueue'

export interface Uploads {
  readonly all: readonly Upload[]
  readonly queue: UploadQueue
}

/** Files chosen on a screen. What is still being sent when the screen goes away is stopped. */
export function useUploads(send: Send): Uploads {
  const [queue] = useState(() => new UploadQueue(send))
  useEffect(() => queue.use(send))
  useEffect(() => () => queue.stopAll(), [queue])
  return { all: useSyncExternalStore(queue.subscribe, queue.snapshot), queue }
}
