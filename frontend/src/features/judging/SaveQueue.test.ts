import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { Fields } from './merge'
import { SaveQueue, type ServerRecord } from './SaveQueue'

const offline = () => new Problem({ status: 0, code: 'OFFLINE', title: 'You are offline' })
const stale = () => new Problem({ status: 412, code: 'STALE_VERSION', title: 'Changed since' })

/** A server that keeps records and can be out of reach. */
class Server {
  readonly records = new Map<string, ServerRecord>()
  reachable = true
  readonly sent: string[] = []

  of(key: string): ServerRecord {
    return this.records.get(key) ?? { fields: {}, version: 0 }
  }

  readonly calls = {
    save: (key: string, fields: Fields, version: number): Promise<ServerRecord> => {
      if (!this.reachable) return Promise.reject(offline())
      const current = this.of(key)
      if (current.version !== version) return Promise.reject(stale())
      const saved = { fields, version: version + 1 }
      this.records.set(key, saved)
      this.sent.push(key)
      return Promise.resolve(saved)
    },
    reload: (key: string): Promise<ServerRecord> =>
      this.reachable ? Promise.resolve(this.of(key)) : Promise.reject(offline()),
    wanted: (_key: string, fields: Fields) =>
      fields.finding === 'NOT_EVIDENCED' && !fields.note?.trim() ? 'Write a note' : undefined,
  }
}

describe('SaveQueue', () => {
  let server: Server
  let stops: (() => void)[]

  const open = () => {
    const queue = new SaveQueue('judging/v1', server.calls)
    for (const key of ['QO.1.1', 'QO.1.2']) queue.serverSays(key, server.of(key))
    stops.push(queue.start())
    return queue
  }

  beforeEach(() => {
    vi.useFakeTimers()
    window.localStorage.clear()
    server = new Server()
    stops = []
  })

  afterEach(() => {
    stops.forEach((stop) => stop())
    vi.useRealTimers()
  })

  it('QMR-318 has what was typed on the server within two seconds of the last key', async () => {
    const queue = open()
    queue.change('QO.1.1', { note: 'Seen' })
    await vi.advanceTimersByTimeAsync(800)
    queue.change('QO.1.1', { note: 'Seen in the folder' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(server.of('QO.1.1')).toEqual({ fields: { note: 'Seen in the folder' }, version: 1 })
    expect(server.sent).toHaveLength(1)
    expect(queue.snapshot('QO.1.1').state.kind).toBe('saved')
  })

  it('QMR-153 keeps what is typed offline and sends it when the connection is back', async () => {
    const queue = open()
    server.reachable = false
    queue.change('QO.1.1', { finding: 'MET' })
    queue.change('QO.1.2', { note: 'Minutes of March' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(queue.snapshot('QO.1.1').state.kind).toBe('kept')
    expect(queue.unsent()).toBe(2)
    server.reachable = true
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(10)
    expect(server.of('QO.1.1').fields).toEqual({ finding: 'MET' })
    expect(server.of('QO.1.2').fields).toEqual({ note: 'Minutes of March' })
    expect(queue.unsent()).toBe(0)
  })

  it('QMR-153 loses nothing when the page is closed offline and opened again', async () => {
    const queue = open()
    server.reachable = false
    queue.change('QO.1.1', { note: 'Typed in the workshop' })
    await vi.advanceTimersByTimeAsync(1500)
    server.reachable = true
    const reopened = open()
    expect(reopened.snapshot('QO.1.1').fields.note).toBe('Typed in the workshop')
    await vi.advanceTimersByTimeAsync(100)
    expect(server.of('QO.1.1').fields.note).toBe('Typed in the workshop')
  })

  it('QMR-153 puts changes to different fields together', async () => {
    const queue = open()
    server.records.set('QO.1.1', { fields: { finding: 'MET' }, version: 1 })
    queue.change('QO.1.1', { note: 'Mine' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(server.of('QO.1.1').fields).toEqual({ finding: 'MET', note: 'Mine' })
  })

  it('QMR-153 shows both texts of a conflict and saves the chosen one', async () => {
    const queue = open()
    server.records.set('QO.1.1', { fields: { note: 'Theirs' }, version: 1 })
    queue.change('QO.1.1', { note: 'Mine' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(queue.snapshot('QO.1.1').state).toEqual({ kind: 'conflict', theirs: { note: 'Theirs' }, fields: ['note'] })
    expect(queue.snapshot('QO.1.1').fields.note).toBe('Mine')
    expect(server.of('QO.1.1').fields.note).toBe('Theirs')
    queue.settle('QO.1.1', { note: 'Theirs and mine' })
    await vi.advanceTimersByTimeAsync(10)
    expect(server.of('QO.1.1')).toEqual({ fields: { note: 'Theirs and mine' }, version: 2 })
  })

  it('QMR-153 takes a lost answer for what it is: saved', async () => {
    const queue = open()
    queue.change('QO.1.1', { note: 'Once' })
    server.records.set('QO.1.1', { fields: { note: 'Once' }, version: 1 })
    await vi.advanceTimersByTimeAsync(1500)
    expect(queue.snapshot('QO.1.1').state.kind).toBe('saved')
    expect(server.of('QO.1.1').version).toBe(1)
  })

  it('QMR-165 holds an answer that still needs its note, and sends both together', async () => {
    const queue = open()
    queue.change('QO.1.1', { finding: 'NOT_EVIDENCED' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(queue.snapshot('QO.1.1').state).toEqual({ kind: 'held', wanted: 'Write a note' })
    expect(server.sent).toHaveLength(0)
    const reopened = open()
    await vi.advanceTimersByTimeAsync(100)
    expect(reopened.snapshot('QO.1.1').fields.finding).toBe('NOT_EVIDENCED')
    reopened.change('QO.1.1', { note: 'No log was shown' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(server.of('QO.1.1').fields).toEqual({ finding: 'NOT_EVIDENCED', note: 'No log was shown' })
  })

  it('keeps a refused text and sends it with the next change', async () => {
    const queue = open()
    const save = vi
      .spyOn(server.calls, 'save')
      .mockRejectedValueOnce(new Problem({ status: 422, code: 'TOO_LONG', title: 'Too long' }))
    queue.change('QO.1.1', { note: 'Much too long' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(queue.snapshot('QO.1.1').state.kind).toBe('refused')
    expect(queue.snapshot('QO.1.1').fields.note).toBe('Much too long')
    queue.change('QO.1.1', { note: 'Short' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(save).toHaveBeenCalledTimes(2)
    expect(server.of('QO.1.1').fields.note).toBe('Short')
  })

  it('never takes older news over what is being typed', () => {
    const queue = open()
    queue.change('QO.1.1', { note: 'Typing' })
    queue.serverSays('QO.1.1', { fields: { note: 'News' }, version: 5 })
    expect(queue.snapshot('QO.1.1').fields.note).toBe('Typing')
  })
})
