import { asProblem, type Problem } from '../../api/problem'
import type { Sending } from '../../api/watched'

export type UploadState = 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'STOPPED'

/** One chosen file and how far it is. */
export interface Upload {
  readonly id: number
  readonly file: File
  readonly state: UploadState
  /** The share that has gone out, from 0 to 1. */
  readonly share: number
  /** Why it was not taken. */
  readonly problem?: Problem | undefined
}

/** Sends one file; `among` says how many were chosen. */
export type Send = (file: File, sending: Sending, among: number) => Promise<unknown>

/** Sends chosen files one after the other; each can be stopped, taken out, or sent again. */
export class UploadQueue {
  #uploads: readonly Upload[] = []
  #next = 1
  #send: Send
  #running: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #stops = new Map<number, AbortController>()

  constructor(send: Send) {
    this.#send = send
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): readonly Upload[] => this.#uploads

  /** The function to send with from now on: the form's text may have changed since. */
  readonly use = (send: Send): void => {
    this.#send = send
  }

  readonly add = (files: readonly File[]): void =>
    this.#show([
      ...this.#uploads,
      ...files.map((file): Upload => ({ id: this.#next++, file, state: 'WAITING', share: 0 })),
    ])

  /** Sends all that waits; done when nothing waits any more. */
  readonly start = (): Promise<void> => {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /** Lets what failed or was stopped wait again. */
  readonly again = (...ids: readonly number[]): void =>
    this.#show(
      this.#uploads.map((each) =>
        (ids.length === 0 || ids.includes(each.id)) && (each.state === 'FAILED' || each.state === 'STOPPED')
          ? { ...each, state: 'WAITING', share: 0, problem: undefined }
          : each,
      ),
    )

  readonly stop = (id: number): void => this.#stops.get(id)?.abort()

  readonly remove = (id: number): void => {
    this.stop(id)
    this.#show(this.#uploads.filter((each) => each.id !== id))
  }

  readonly stopAll = (): void => this.#stops.forEach((each) => each.abort())

  async #run(): Promise<void> {
    for (let next = this.#waiting(); next; next = this.#waiting()) await this.#sendOne(next)
  }

  #waiting(): Upload | undefined {
    return this.#uploads.find((each) => each.state === 'WAITING')
  }

  async #sendOne({ id, file }: Upload): Promise<void> {
    const stop = new AbortController()
    this.#stops.set(id, stop)
    this.#change(id, { state: 'SENDING', share: 0 })
    try {
      const sending = { signal: stop.signal, onProgress: (share: number) => this.#change(id, { share }) }
      await this.#send(file, sending, this.#uploads.length)
      this.#change(id, { state: 'SENT', share: 1 })
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError'
      this.#change(id, stopped ? { state: 'STOPPED' } : { state: 'FAILED', problem: asProblem(error) })
    } finally {
      this.#stops.delete(id)
    }
  }

  #change(id: number, what: Partial<Upload>): void {
    this.#show(this.#uploads.map((each) => (each.id === id ? { ...each, ...what } : each)))
  }

  #show(uploads: readonly Upload[]): void {
    this.#uploads = uploads
    this.#listeners.forEach((listener) => listener())
  }
}
