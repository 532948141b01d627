import { asProblem, type Problem } from '../../api/problem'
import { readDraft, removeDraft, writeDraft } from '../../shared/drafts'
import { deviceTime } from '../../shared/time/dates'
import { merge, sameFields, type Fields } from './merge'

/** A record as the server has it; one that is not there yet has version 0 and no text. */
export interface ServerRecord {
  readonly fields: Fields
  readonly version: number
}

export type RecordState =
  | { readonly kind: 'clean' }
  /** Changed a moment ago; goes when typing rests. */
  | { readonly kind: 'dirty' }
  /** Cannot be sent as it is: says what is still wanted. Stays on this device. */
  | { readonly kind: 'held'; readonly wanted: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** On this device only; sent again by itself. */
  | { readonly kind: 'kept'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Somebody else changed the same fields meanwhile. */
  | { readonly kind: 'conflict'; readonly theirs: Fields; readonly fields: readonly string[] }

export interface RecordSnapshot {
  readonly fields: Fields
  readonly state: RecordState
  /** False when the device would not keep the text: then only this open page has it. */
  readonly onDevice: boolean
}

export interface QueueCalls {
  readonly save: (key: string, fields: Fields, version: number) => Promise<ServerRecord>
  /** Reads the record again after somebody else changed it. */
  readonly reload: (key: string) => Promise<ServerRecord>
  /** What is still wanted before the record can be sent, or nothing. */
  readonly wanted?: (key: string, fields: Fields) => string | undefined
  /** The server has it. */
  readonly saved?: (key: string, record: ServerRecord, before: Fields) => void
}

interface Entry {
  server: ServerRecord
  shown: RecordSnapshot
  timer: ReturnType<typeof setTimeout> | undefined
  /** While a conflict is open: what I started from, so that it is still one after a reload. */
  startedFrom: Fields | undefined
}

interface Draft {
  readonly fields: Fields
  readonly base: Fields
}

/** Typing rests this long before it is sent (QMR-318: on the server within two seconds). */
const REST = 1000
/** What could not be sent is tried again this often, and at once when the connection is back. */
const AGAIN = 15_000

const IDLE = { timer: undefined, startedFrom: undefined }
const EMPTY: RecordSnapshot = { fields: {}, state: { kind: 'clean' }, onDevice: true }

/**
 * Sends what is written about many records, one request at a time, and loses nothing (QMR-153): every change is on the
 * device before it is sent; without a connection all of it waits there, also over a reload; what somebody else wrote is
 * merged field by field and never overwritten unseen. Records that nobody looks at any more are sent all the same.
 */
export class SaveQueue {
  private readonly entries = new Map<string, Entry>()
  private readonly listeners = new Set<() => void>()
  private turn: Promise<unknown> = Promise.resolve()
  private again: ReturnType<typeof setTimeout> | undefined
  private unsentCount = 0

  constructor(
    private readonly name: string,
    private readonly calls: QueueCalls,
  ) {}

  /** Listens to the connection until the answer is called; sends what an earlier visit to the page left behind. */
  start(): () => void {
    const online = () => this.flush()
    const leave = () => document.visibilityState === 'hidden' && this.flush()
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', leave)
    this.flush()
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', leave)
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot(key: string): RecordSnapshot {
    return this.entries.get(key)?.shown ?? EMPTY
  }

  /** How many records are not on the server yet. */
  readonly unsent = (): number => this.unsentCount

  /** The record as it was read: first time takes up what the device kept, later the news, except over unsent text. */
  serverSays(key: string, server: ServerRecord): void {
    const entry = this.entries.get(key)
    if (!entry) {
      this.entries.set(key, { server, shown: { ...EMPTY, fields: server.fields }, ...IDLE })
      this.takeUpDraft(key)
    } else if (server.version > entry.server.version && !this.isUnsent(entry) && entry.shown.state.kind !== 'saving') {
      entry.server = server
      if (!sameFields(server.fields, entry.shown.fields)) this.show(key, server.fields, { kind: 'clean' })
    }
    // Otherwise the older version stays the base: the next save meets the newer one and both are put together.
  }

  private takeUpDraft(key: string): void {
    const entry = this.entry(key)
    const draft = readDraft<Draft>(this.draftKey(key), 'device')
    if (!draft) return
    const { fields, conflicts } = merge(draft.base, draft.fields, entry.server.fields)
    if (sameFields(fields, entry.server.fields)) {
      removeDraft(this.draftKey(key), 'device')
    } else if (conflicts.length > 0) {
      entry.startedFrom = draft.base
      this.show(key, fields, { kind: 'conflict', theirs: entry.server.fields, fields: conflicts })
    } else {
      this.keep(key, fields)
      this.show(key, fields, { kind: 'dirty' })
      this.schedule(key, 0)
    }
  }

  change(key: string, patch: Fields): void {
    const entry = this.entry(key)
    const fields = { ...entry.shown.fields, ...patch }
    this.keep(key, fields)
    const { state } = entry.shown
    // An unsettled conflict stays: the person chooses first. A save under way notices the change when it ends.
    const stays = state.kind === 'conflict' || state.kind === 'saving'
    this.show(key, fields, stays ? state : { kind: 'dirty' })
    if (!stays) this.schedule(key, REST)
  }

  /** Sends now what waits: one record, or all. */
  flush(key?: string): void {
    const keys = key === undefined ? [...this.entries.keys()] : [key]
    for (const each of keys) {
      const entry = this.entries.get(each)
      if (entry && (entry.shown.state.kind === 'dirty' || entry.shown.state.kind === 'kept')) {
        clearTimeout(entry.timer)
        this.turn = this.turn.then(() => this.send(each))
      }
    }
  }

  /** Settles a conflict with the texts chosen. */
  settle(key: string, chosen: Fields): void {
    const entry = this.entry(key)
    const { state } = entry.shown
    if (state.kind !== 'conflict') return
    const open = state.fields.filter((name) => !(name in chosen))
    const fields = { ...entry.shown.fields, ...chosen }
    if (open.length === 0) entry.startedFrom = undefined
    this.keep(key, fields)
    if (open.length > 0) {
      this.show(key, fields, { ...state, fields: open })
    } else if (sameFields(fields, entry.server.fields)) {
      this.done(key, fields)
    } else {
      this.show(key, fields, { kind: 'dirty' })
      this.flush(key)
    }
  }

  private async send(key: string): Promise<void> {
    const entry = this.entry(key)
    const { fields, state } = entry.shown
    if (state.kind !== 'dirty' && state.kind !== 'kept') return
    if (sameFields(fields, entry.server.fields)) return this.done(key, fields)
    const wanted = this.calls.wanted?.(key, fields)
    if (wanted !== undefined) return this.show(key, fields, { kind: 'held', wanted })
    this.show(key, fields, { kind: 'saving' })
    const before = entry.server.fields
    try {
      const saved = await this.calls.save(key, fields, entry.server.version)
      // The server may tidy what it keeps (spaces alone are nothing): what was sent counts as said.
      entry.server = { fields, version: saved.version }
      this.calls.saved?.(key, entry.server, before)
      if (sameFields(entry.shown.fields, fields)) this.done(key, fields)
      else this.goOn(key)
    } catch (error) {
      await this.failed(key, asProblem(error))
    }
  }

  private async failed(key: string, problem: Problem): Promise<void> {
    const entry = this.entry(key)
    if (problem.isStale) {
      await this.compare(key)
    } else if (problem.isPassing || problem.status === 401) {
      this.show(key, entry.shown.fields, { kind: 'kept', problem })
      this.tryAgain()
    } else {
      this.show(key, entry.shown.fields, { kind: 'refused', problem })
    }
  }

  /** The server has a newer version: only fields that both changed are a conflict. */
  private async compare(key: string): Promise<void> {
    const entry = this.entry(key)
    let theirs: ServerRecord
    try {
      theirs = await this.calls.reload(key)
    } catch (error) {
      this.show(key, entry.shown.fields, { kind: 'kept', problem: asProblem(error) })
      this.tryAgain()
      return
    }
    const { fields, conflicts } = merge(entry.server.fields, entry.shown.fields, theirs.fields)
    entry.startedFrom = conflicts.length > 0 ? entry.server.fields : undefined
    entry.server = theirs
    this.keep(key, fields)
    if (conflicts.length > 0) {
      this.show(key, fields, { kind: 'conflict', theirs: theirs.fields, fields: conflicts })
    } else if (sameFields(fields, theirs.fields)) {
      this.calls.saved?.(key, theirs, theirs.fields)
      this.done(key, fields)
    } else {
      this.show(key, fields, { kind: 'dirty' })
      this.schedule(key, 0)
    }
  }

  private goOn(key: string): void {
    const { fields } = this.entry(key).shown
    this.keep(key, fields)
    this.show(key, fields, { kind: 'dirty' })
    this.schedule(key, REST)
  }

  private done(key: string, fields: Fields): void {
    removeDraft(this.draftKey(key), 'device')
    this.entry(key).shown = { ...this.entry(key).shown, onDevice: true }
    this.show(key, fields, { kind: 'saved', at: deviceTime() })
  }

  private keep(key: string, fields: Fields): void {
    const entry = this.entry(key)
    const onDevice = writeDraft(
      this.draftKey(key),
      { fields, base: entry.startedFrom ?? entry.server.fields } satisfies Draft,
      'device',
    )
    entry.shown = { ...entry.shown, onDevice }
  }

  private schedule(key: string, delay: number): void {
    const entry = this.entry(key)
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => this.flush(key), delay)
  }

  private tryAgain(): void {
    clearTimeout(this.again)
    this.again = setTimeout(() => this.flush(), AGAIN)
  }

  private entry(key: string): Entry {
    const known = this.entries.get(key)
    if (known) return known
    const made: Entry = { server: { fields: {}, version: 0 }, shown: EMPTY, ...IDLE }
    this.entries.set(key, made)
    return made
  }

  private draftKey(key: string): string {
    return `${this.name}/${key}`
  }

  private isUnsent(entry: Entry): boolean {
    return entry.shown.state.kind !== 'clean' && entry.shown.state.kind !== 'saved'
  }

  private show(key: string, fields: Fields, state: RecordState): void {
    const entry = this.entry(key)
    entry.shown = { ...entry.shown, fields, state }
    this.unsentCount = [...this.entries.values()].filter((each) => this.isUnsent(each)).length
    this.listeners.forEach((listener) => listener())
  }
}
