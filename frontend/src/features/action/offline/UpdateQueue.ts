import type { Versioned } from '../../../api/client'
import { asProblem, type Problem } from '../../../api/problem'
import { deviceTime } from '../../../shared/time/dates'
import type { Action } from '../queries'
import type { Base, KeptPhoto, QueuedUpdate, Refusal, Store, UpdateState } from './store'

/** What the person wrote, as the form hands it over. */
export interface NewUpdate {
  readonly text: string
  readonly percent?: number | undefined
  readonly photos: readonly KeptPhoto[]
}

/** How the queue reaches the server. */
export interface QueueCalls {
  /** False while nobody is signed in: then nothing is tried. */
  ready(): boolean
  /** Answers the id under which the server keeps the file. */
  upload(visitId: string, photo: KeptPhoto): Promise<string>
  post(update: QueuedUpdate): Promise<Versioned<Action>>
  read(actionId: string): Promise<Versioned<Action>>
  /** The server has it. */
  sent(update: QueuedUpdate): void
}

type QueueStore = Pick<Store, 'updates' | 'keepUpdate' | 'removeUpdate'>

export interface QueueSnapshot {
  readonly updates: readonly QueuedUpdate[]
  /** The update that is on its way just now. */
  readonly sending: string | undefined
  /** Why sending stopped, when it did. */
  readonly stopped: Problem | undefined
  /** Updates that the device would not keep: only this open page has them. */
  readonly onlyHere: ReadonlySet<string>
  readonly loaded: boolean
}

/** What could not be sent is tried again this often, and at once when the connection is back. */
const AGAIN = 30_000

const WAITING: UpdateState = { kind: 'waiting' }
const EMPTY: QueueSnapshot = {
  updates: [],
  sending: undefined,
  stopped: undefined,
  onlyHere: new Set(),
  loaded: false,
}

/** The action as it is known now, to be compared with later. */
export function baseOf(action: Versioned<Action>): Base {
  const { summary, updates, etag } = action
  return {
    etag,
    state: summary.state,
    percent: summary.percent,
    dueOn: summary.dueOn,
    updateIds: updates.map((update) => update.id),
  }
}

/**
 * One person's updates on their way to the server, in the order written. Each is on the device before it is sent and leaves it
 * when the server has acknowledged it; a lost answer makes no second entry, because update and photos keep their keys (QMR-200).
 * What the server refuses, or what somebody else's change has overtaken, waits for the person and holds back only later updates of
 * the same action.
 */
export class UpdateQueue {
  private shown: QueueSnapshot = EMPTY
  private readonly listeners = new Set<() => void>()
  private run: Promise<void> | undefined
  private runAgain = false
  private again: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly personId: string,
    private readonly store: QueueStore,
    private readonly calls: QueueCalls,
  ) {}

  /** Takes up what is kept, sends it, and listens to the connection until the answer is called. */
  start(): () => void {
    const online = () => void this.flush()
    const seen = () => document.visibilityState === 'visible' && void this.flush()
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', seen)
    void this.load().then(() => this.flush())
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', seen)
      clearTimeout(this.again)
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): QueueSnapshot => this.shown

  find(id: string): QueuedUpdate | undefined {
    return this.shown.updates.find((update) => update.id === id)
  }

  async load(): Promise<void> {
    try {
      const kept = await this.store.updates(this.personId)
      const here = this.shown.updates.filter((update) => this.shown.onlyHere.has(update.id))
      this.show({ updates: [...kept, ...here].sort((a, b) => a.order - b.order), loaded: true })
    } catch {
      // A device that keeps nothing has nothing waiting.
      this.show({ loaded: true })
    }
  }

  /** Puts an update at the end of the queue. It is on the device when the answer comes. */
  async add(action: Versioned<Action>, written: NewUpdate): Promise<QueuedUpdate> {
    if (!this.shown.loaded) await this.load()
    const update: QueuedUpdate = {
      id: crypto.randomUUID(),
      key: crypto.randomUUID(),
      personId: this.personId,
      order: Math.max(0, ...this.shown.updates.map((each) => each.order)) + 1,
      writtenAt: deviceTime().toISOString(),
      actionId: action.id,
      reference: action.reference,
      words: action.summary.words,
      visitId: action.summary.visitId ?? '',
      base: baseOf(action),
      state: WAITING,
      ...contentOf(written),
    }
    await this.put(update)
    return update
  }

  /** The person changed what waits. It is another content, so it takes another key. */
  async change(id: string, written: NewUpdate): Promise<void> {
    await this.notOnItsWay(id)
    const update = this.find(id)
    if (!update) return
    const { percent: _replaced, ...rest } = update
    await this.put({ ...rest, key: crypto.randomUUID(), state: WAITING, ...contentOf(written) })
  }

  async discard(id: string): Promise<void> {
    await this.notOnItsWay(id)
    await this.remove(id)
  }

  /** What is just being sent is not changed under way. */
  private async notOnItsWay(id: string): Promise<void> {
    if (this.shown.sending === id) await this.run
  }

  private async remove(id: string): Promise<void> {
    await this.store.removeUpdate(id).catch(() => undefined)
    this.drop(id)
  }

  /** The person has seen both sides: the update goes on top of what the action is now, and so do later ones written before that. */
  async sendOnTop(id: string): Promise<void> {
    const update = this.find(id)
    if (update?.state.kind !== 'conflict') return
    const { now } = update.state
    await this.put({ ...update, base: baseOf(now), state: WAITING })
    await this.rebase(update, now)
    await this.flush()
  }

  /** Tries a refused one again as it is. */
  async tryAgain(id: string): Promise<void> {
    const update = this.find(id)
    if (update?.state.kind === 'refused') await this.put({ ...update, state: WAITING })
    await this.flush()
  }

  /** Sends what waits, one after the other. A call while it runs joins it, and has it look once more at the end. */
  flush(): Promise<void> {
    this.runAgain = true
    this.run ??= this.sendUntilDone().finally(() => {
      this.run = undefined
    })
    return this.run
  }

  private async sendUntilDone(): Promise<void> {
    while (this.runAgain) {
      this.runAgain = false
      await this.inTurn(() => this.sendAll())
    }
  }

  /** One tab at a time: the others would only repeat it under the same keys. */
  private async inTurn(work: () => Promise<void>): Promise<void> {
    if (!('locks' in navigator)) return work()
    await navigator.locks.request(`touchstone.updates.${this.personId}`, async () => {
      // Another tab may have sent some meanwhile.
      if (this.shown.loaded) await this.load()
      await work()
    })
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.again)
    if (!this.calls.ready()) return
    const held = new Set<string>()
    let next: QueuedUpdate | undefined
    const tried = new Set<string>()
    // Looked at anew each time: the person may add, change or delete meanwhile.
    while ((next = this.shown.updates.find((each) => !tried.has(each.id) && !held.has(each.actionId)))) {
      tried.add(next.id)
      if (next.state.kind === 'waiting' && !(await this.send(next))) return
      if (this.find(next.id)) held.add(next.actionId)
    }
    this.show({ stopped: undefined })
  }

  /** False when there is no use in going on. */
  private async send(update: QueuedUpdate): Promise<boolean> {
    this.show({ sending: update.id })
    try {
      const answer = await this.calls.post(await this.upload(update))
      await this.rebase(update, answer)
      await this.remove(update.id)
      this.calls.sent(update)
      return true
    } catch (error) {
      return await this.failed(update.id, asProblem(error))
    } finally {
      this.show({ sending: undefined })
    }
  }

  /** Photos first, each once: what has arrived is noted before the next goes. */
  private async upload(update: QueuedUpdate): Promise<QueuedUpdate> {
    let current = update
    for (const photo of update.photos) {
      if (photo.evidenceId) continue
      const evidenceId = await this.calls.upload(update.visitId, photo)
      current = {
        ...current,
        photos: current.photos.map((each) => (each.id === photo.id ? { ...each, evidenceId } : each)),
      }
      await this.put(current)
    }
    return current
  }

  /** Later updates that were written on the same version come after this one, not against it. */
  private async rebase(update: QueuedUpdate, answer: Versioned<Action>): Promise<void> {
    for (const later of this.shown.updates) {
      const same = later.actionId === update.actionId && later.base.etag === update.base.etag
      if (same && later.id !== update.id) await this.put({ ...later, base: baseOf(answer) })
    }
  }

  private async failed(id: string, problem: Problem): Promise<boolean> {
    // The person deleted it while it was on its way.
    if (!this.find(id)) return true
    if (problem.isStale || problem.status === 409) return this.compare(id)
    if (isPassing(problem)) return this.stop(problem)
    await this.settle(id, { kind: 'refused', refusal: refusalOf(problem) })
    return true
  }

  /** Somebody else changed the action: reads what it is now, to show both sides. */
  private async compare(id: string): Promise<boolean> {
    const update = this.find(id)
    if (!update) return true
    let now: Versioned<Action>
    try {
      now = await this.calls.read(update.actionId)
    } catch (error) {
      const problem = asProblem(error)
      if (isPassing(problem)) return this.stop(problem)
      await this.settle(id, { kind: 'refused', refusal: refusalOf(problem) })
      return true
    }
    if (hasArrived(update, now)) {
      await this.remove(id)
      this.calls.sent(update)
    } else {
      await this.settle(id, { kind: 'conflict', now })
    }
    return true
  }

  private stop(problem: Problem): boolean {
    this.show({ stopped: problem })
    this.again = setTimeout(() => void this.flush(), AGAIN)
    return false
  }

  private async settle(id: string, state: UpdateState): Promise<void> {
    const update = this.find(id)
    if (update) await this.put({ ...update, state })
  }

  private async put(update: QueuedUpdate): Promise<void> {
    const onlyHere = new Set(this.shown.onlyHere)
    try {
      await this.store.keepUpdate(update)
      onlyHere.delete(update.id)
    } catch {
      onlyHere.add(update.id)
    }
    const others = this.shown.updates.filter((each) => each.id !== update.id)
    this.show({ updates: [...others, update].sort((a, b) => a.order - b.order), onlyHere })
  }

  private drop(id: string): void {
    this.show({ updates: this.shown.updates.filter((each) => each.id !== id) })
  }

  private show(news: Partial<QueueSnapshot>): void {
    this.shown = { ...this.shown, ...news }
    this.listeners.forEach((listener) => listener())
  }
}

function contentOf({ text, percent, photos }: NewUpdate): Pick<QueuedUpdate, 'text' | 'percent' | 'photos'> {
  return { text, photos, ...(percent === undefined ? {} : { percent }) }
}

/** Worth trying again unchanged, also when the server met an error of its own or the person has to sign in first. */
function isPassing(problem: Problem): boolean {
  return problem.isPassing || problem.status === 401 || problem.status === 408 || problem.status >= 500
}

/** The answer was lost so long ago that the key is forgotten: the entry itself tells. */
function hasArrived(update: QueuedUpdate, now: Versioned<Action>): boolean {
  return now.updates.some(
    (entry) =>
      !update.base.updateIds.includes(entry.id) &&
      entry.kind === 'PROGRESS' &&
      entry.personId === update.personId &&
      entry.text === update.text.trim(),
  )
}

function refusalOf(problem: Problem): Refusal {
  return {
    title: problem.title,
    ...(problem.detail && problem.detail !== problem.title ? { detail: problem.detail } : {}),
    messages: problem.errors.map((error) => error.message),
  }
}
