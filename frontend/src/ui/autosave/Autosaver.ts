import { asProblem, type Problem } from '../../api/problem'
import { readDraft, removeDraft, writeDraft } from '../../shared/drafts'
import { deviceTime } from '../../shared/time/dates'
import { advance, inTurn, onAdvance } from './versions'

/** A field's value together with the version of the record it belongs to. */
export interface Saved<T> {
  readonly value: T
  readonly etag: string
}

export type SaveState<T> =
  | { readonly kind: 'clean' }
  /** Typed, not sent yet. */
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** On this device only; sent again by itself. */
  | { readonly kind: 'kept'; readonly problem: Problem }
  /** The server will not have it as it is; the text stays and goes again with the next change. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Somebody else changed the same field. */
  | { readonly kind: 'conflict'; readonly theirs: Saved<T> }

export interface Snapshot<T> {
  readonly value: T
  readonly state: SaveState<T>
}

export interface AutosaveCalls<T> {
  /** Sends the value with `If-Match`; answers what the server has now. */
  readonly save: (value: T, etag: string) => Promise<Saved<T>>
  /** Reads the field again after a 412. */
  readonly reload: () => Promise<Saved<T>>
}

interface Draft<T> {
  readonly value: T
  /** What the server had when the person began to type. */
  readonly base: T
}

/** Typing rests this long before it is sent. */
const REST = 1000
/** What could not be sent is tried again this often, and at once when the connection is back. */
const AGAIN = 15_000

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Saves one field by itself and loses nothing: every change is written to the device first, sent when typing rests, sent
 * again when it could not be, and never put over somebody else's words. Knows nothing of React; `useAutosave` binds it.
 */
export class Autosaver<T> {
  private base: Saved<T>
  private current: Snapshot<T>
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private calls: AutosaveCalls<T>
  private stop: (() => void) | undefined

  constructor(
    private readonly record: string,
    private readonly field: string,
    server: Saved<T>,
    calls: AutosaveCalls<T>,
  ) {
    this.base = server
    this.calls = calls
    this.current = { value: server.value, state: { kind: 'clean' } }
    this.takeUpDraft()
  }

  private get key(): string {
    return `${this.record}/${this.field}`
  }

  private takeUpDraft(): void {
    const draft = readDraft<Draft<T>>(this.key, 'device')
    if (!draft) return
    if (same(draft.value, this.base.value)) removeDraft(this.key, 'device')
    else if (same(draft.base, this.base.value)) this.current = { value: draft.value, state: { kind: 'dirty' } }
    else this.current = { value: draft.value, state: { kind: 'conflict', theirs: this.base } }
  }

  /** Begins to listen to the record and the connection; sends what an earlier visit left behind. */
  start(): () => void {
    const online = () => this.isWaiting() && this.flush()
    const leave = () => document.visibilityState === 'hidden' && this.flush()
    const unlisten = onAdvance(this.record, (from, to) => {
      if (this.base.etag === from) this.base = { ...this.base, etag: to }
    })
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', leave)
    if (this.current.state.kind === 'dirty') this.schedule(0)
    this.stop = () => {
      unlisten()
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', leave)
      this.flush()
      clearTimeout(this.timer)
    }
    return () => this.stop?.()
  }

  use(calls: AutosaveCalls<T>): void {
    this.calls = calls
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): Snapshot<T> => this.current

  /** The record was read again: takes the news over, unless the person is typing or it is older than what was saved. */
  serverSays(server: Saved<T>): void {
    if (same(server.value, this.base.value)) {
      this.base = server
    } else if (this.current.state.kind === 'clean' || this.current.state.kind === 'saved') {
      this.base = server
      this.show(server.value, { kind: 'clean' })
    }
    // Otherwise the base stays: the save meets a 412 and both texts are shown.
  }

  change(value: T): void {
    const { state } = this.current
    writeDraft(this.key, { value, base: this.base.value } satisfies Draft<T>, 'device')
    // An unsettled conflict stays: the person chooses first. A save under way notices the change when it ends.
    this.show(value, state.kind === 'conflict' || state.kind === 'saving' ? state : { kind: 'dirty' })
    if (state.kind !== 'conflict' && state.kind !== 'saving') this.schedule(REST)
  }

  /** Sends now: on leaving the field, on leaving the page. */
  flush(): void {
    if (this.isWaiting()) {
      clearTimeout(this.timer)
      void inTurn(this.record, () => this.send())
    }
  }

  /** Settles a conflict: my text over theirs, theirs, or a text put together of both. */
  settle(value: T): void {
    if (this.current.state.kind !== 'conflict') return
    this.base = this.current.state.theirs
    if (same(value, this.base.value)) {
      removeDraft(this.key, 'device')
      this.show(value, { kind: 'clean' })
      return
    }
    this.show(value, { kind: 'dirty' })
    this.change(value)
    this.flush()
  }

  private isWaiting(): boolean {
    return this.current.state.kind === 'dirty' || this.current.state.kind === 'kept'
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), delay)
  }

  private async send(): Promise<void> {
    if (!this.isWaiting()) return
    const { value } = this.current
    const { etag } = this.base
    this.show(value, { kind: 'saving' })
    try {
      this.acknowledged(value, etag, await this.calls.save(value, etag))
    } catch (error) {
      await this.failed(asProblem(error))
    }
  }

  private acknowledged(sent: T, from: string, saved: Saved<T>): void {
    this.base = saved
    advance(this.record, from, saved.etag)
    if (same(this.current.value, sent)) {
      removeDraft(this.key, 'device')
      // The server may tidy what it keeps (trimmed spaces); what stands in the field is left as typed.
      this.show(this.current.value, { kind: 'saved', at: deviceTime() })
    } else {
      writeDraft(this.key, { value: this.current.value, base: saved.value } satisfies Draft<T>, 'device')
      this.show(this.current.value, { kind: 'dirty' })
      this.schedule(REST)
    }
  }

  private async failed(problem: Problem): Promise<void> {
    if (problem.isStale) {
      await this.compare()
    } else if (problem.isPassing || problem.status === 401) {
      this.show(this.current.value, { kind: 'kept', problem })
      this.schedule(AGAIN)
    } else {
      this.show(this.current.value, { kind: 'refused', problem })
    }
  }

  /** The record has a newer version: only if this very field changed is it a conflict. */
  private async compare(): Promise<void> {
    let theirs: Saved<T>
    try {
      theirs = await this.calls.reload()
    } catch (error) {
      this.show(this.current.value, { kind: 'kept', problem: asProblem(error) })
      this.schedule(AGAIN)
      return
    }
    if (same(theirs.value, this.current.value)) {
      this.base = theirs
      removeDraft(this.key, 'device')
      this.show(this.current.value, { kind: 'saved', at: deviceTime() })
    } else if (same(theirs.value, this.base.value)) {
      this.base = theirs
      this.show(this.current.value, { kind: 'dirty' })
      this.schedule(0)
    } else {
      this.show(this.current.value, { kind: 'conflict', theirs })
    }
  }

  private show(value: T, state: SaveState<T>): void {
    this.current = { value, state }
    this.listeners.forEach((listener) => listener())
  }
}
