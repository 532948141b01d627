/**
 * Several fields of one record save by themselves and share its version. When one of them has moved the record from one
 * version to the next, the others that stood on the first may go on from the second: nobody else came between.
 */
type Listener = (from: string, to: string) => void

const listeners = new Map<string, Set<Listener>>()
const queues = new Map<string, Promise<unknown>>()

export function onAdvance(record: string, listener: Listener): () => void {
  const set = listeners.get(record) ?? new Set()
  listeners.set(record, set.add(listener))
  return () => {
    set.delete(listener)
    if (set.size === 0) listeners.delete(record)
  }
}

export function advance(record: string, from: string, to: string): void {
  listeners.get(record)?.forEach((listener) => listener(from, to))
}

/** Saves of one record go one after the other, so that each starts from the version the one before has made. */
export function inTurn<T>(record: string, save: () => Promise<T>): Promise<T> {
  const before = queues.get(record) ?? Promise.resolve()
  const mine = before.then(save, save)
  queues.set(record, mine)
  void mine.finally(() => queues.get(record) === mine && queues.delete(record)).catch(() => undefined)
  return mine
}
