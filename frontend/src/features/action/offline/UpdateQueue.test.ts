import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Versioned } from '../../../api/client'
import { Problem } from '../../../api/problem'
import type { Action } from '../queries'
import { Store, type KeptPhoto, type QueuedUpdate } from './store'
import { UpdateQueue, type QueueCalls } from './UpdateQueue'

const offline = () => new Problem({ status: 0, code: 'OFFLINE', title: 'You are offline' })
const stale = () => new Problem({ status: 412, code: 'STALE_VERSION', title: 'Changed since' })
const PIA = 'pia'
const PAUL = 'paul'

interface Entry {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly personId: string
  readonly evidence: readonly string[]
}

/** A server as the real one behaves: versions, answers stored under keys, and a line that may fail before or after the work. */
class Server {
  readonly entries = new Map<string, Entry[]>()
  readonly states = new Map<string, string>()
  readonly files: string[] = []
  private readonly answers = new Map<string, unknown>()
  reachable = true
  signedInAs: string | undefined = PIA
  /** Does the work, and then the line breaks. */
  losesAnswers = false
  refuses: Problem | undefined
  uploads = 0
  forgetsKeys = false

  action(id: string): Versioned<Action> {
    const updates = this.entries.get(id) ?? []
    return {
      id,
      reference: `EA-${id}`,
      etag: `"${updates.length + (this.states.has(id) ? 1 : 0)}"`,
      summary: {
        id,
        visitId: 'visit',
        words: 'Brief everybody.',
        state: this.states.get(id) ?? 'OPEN',
        percent: 0,
        dueOn: '2026-12-01',
      },
      updates,
      allowedCommands: [],
    } as unknown as Versioned<Action>
  }

  says(id: string, text: string, personId: string, evidence: readonly string[] = []): void {
    const entries = this.entries.get(id) ?? []
    const entry = { id: `${id}/${entries.length}`, kind: 'PROGRESS', text, personId, evidence }
    this.entries.set(id, [...entries, entry])
  }

  texts(id: string): string[] {
    return (this.entries.get(id) ?? []).map((entry) => entry.text)
  }

  private answer<T>(key: string, work: () => T): Promise<T> {
    if (!this.reachable) return Promise.reject(offline())
    if (this.forgetsKeys || !this.answers.has(key)) {
      try {
        this.answers.set(key, work())
      } catch (problem) {
        return Promise.reject(problem as Problem)
      }
    }
    return this.losesAnswers ? Promise.reject(offline()) : Promise.resolve(this.answers.get(key) as T)
  }

  readonly calls: QueueCalls = {
    ready: () => this.signedInAs !== undefined,
    upload: (_visitId: string, photo: KeptPhoto) => {
      this.uploads += 1
      return this.answer(photo.id, () => {
        this.files.push(photo.name)
        return `evidence-${this.files.length}`
      })
    },
    post: (update: QueuedUpdate) =>
      this.answer(update.key, () => {
        if (this.refuses) throw this.refuses
        if (this.action(update.actionId).etag !== update.base.etag) throw stale()
        const evidence = update.photos.map((photo) => photo.evidenceId ?? 'missing')
        this.says(update.actionId, update.text, this.signedInAs ?? 'nobody', evidence)
        return this.action(update.actionId)
      }),
    read: (id: string) => (this.reachable ? Promise.resolve(this.action(id)) : Promise.reject(offline())),
    sent: vi.fn(),
  }
}

const photo = (name: string): KeptPhoto => ({
  id: crypto.randomUUID(),
  name,
  type: 'image/jpeg',
  bytes: new TextEncoder().encode(name).buffer,
})
const text = (written: string, ...photos: KeptPhoto[]) => ({ text: written, photos })

describe('the queue of updates', () => {
  let server: Server
  let store: Store

  const open = async (personId = PIA) => {
    const queue = new UpdateQueue(personId, store, server.calls)
    await queue.load()
    return queue
  }
  const states = (queue: UpdateQueue) => queue.snapshot().updates.map((update) => update.state.kind)

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    store = new Store()
    server = new Server()
  })

  it('QMR-198 keeps what is written without a network over a restart, and sends it in the order written', async () => {
    server.reachable = false
    const before = await open()
    await before.add(server.action('1'), text('first'))
    await before.add(server.action('2'), text('of another action'))
    await before.add(server.action('1'), text('second'))
    await before.flush()
    expect(states(before)).toEqual(['waiting', 'waiting', 'waiting'])

    server.reachable = true
    const after = await open()
    expect(after.snapshot().updates.map((update) => update.text)).toEqual(['first', 'of another action', 'second'])
    await after.flush()
    expect(after.snapshot().updates).toEqual([])
    expect(await store.updates(PIA)).toEqual([])
    // The second was written on the same version as the first, and comes after it, not against it.
    expect(server.texts('1')).toEqual(['first', 'second'])
    expect(server.texts('2')).toEqual(['of another action'])
  })

  it('QMR-200 makes one entry and uploads a photo once although every answer was lost', async () => {
    server.losesAnswers = true
    const queue = await open()
    await queue.add(server.action('1'), text('once', photo('a.jpg'), photo('b.jpg')))
    await queue.flush()
    await (await open()).flush()
    server.losesAnswers = false
    // After a restart: the keys are the device's, not the page's.
    const later = await open()
    await later.flush()
    expect(server.files).toEqual(['a.jpg', 'b.jpg'])
    expect(server.entries.get('1')).toMatchObject([{ text: 'once', evidence: ['evidence-1', 'evidence-2'] }])
    expect(later.snapshot().updates).toEqual([])
  })

  it('QMR-200 does not upload again what has arrived when only the update failed', async () => {
    const queue = await open()
    server.refuses = new Problem({ status: 503, title: 'Away' })
    await queue.add(server.action('1'), text('with a photo', photo('a.jpg')))
    await queue.flush()
    server.refuses = undefined
    await (await open()).flush()
    expect(server.uploads).toBe(1)
    expect(server.texts('1')).toEqual(['with a photo'])
  })

  it('QMR-200 recognises its own entry when the server has forgotten the key', async () => {
    server.losesAnswers = true
    const queue = await open()
    await queue.add(server.action('1'), text('weeks ago'))
    await queue.flush()
    server.losesAnswers = false
    server.forgetsKeys = true
    await queue.flush()
    expect(server.texts('1')).toEqual(['weeks ago'])
    expect(queue.snapshot().updates).toEqual([])
  })

  it('sends an update that is added while another is on its way', async () => {
    const queue = await open()
    await queue.add(server.action('1'), text('first'))
    const sending = queue.flush()
    await queue.add(server.action('2'), text('second'))
    await Promise.all([sending, queue.flush()])
    expect(server.texts('2')).toEqual(['second'])
  })

  it('shows both sides when the action changed meanwhile, and sends on top only when told to', async () => {
    const queue = await open()
    await queue.add(server.action('1'), text('mine'))
    server.says('1', 'the nominee was faster', 'nina')
    await queue.flush()
    const [update] = queue.snapshot().updates
    expect(update?.state).toMatchObject({ kind: 'conflict', now: { updates: [{ text: 'the nominee was faster' }] } })
    expect(server.texts('1')).toEqual(['the nominee was faster'])
    await queue.flush()
    expect(states(queue)).toEqual(['conflict'])
    // It is still a question after a restart.
    const later = await open()
    expect(states(later)).toEqual(['conflict'])
    await later.sendOnTop(update?.id ?? '')
    expect(server.texts('1')).toEqual(['the nominee was faster', 'mine'])
  })

  it('shows both sides when the action was handed in meanwhile (409)', async () => {
    const queue = await open()
    await queue.add(server.action('1'), text('too late'))
    server.states.set('1', 'SUBMITTED')
    server.refuses = new Problem({ status: 409, code: 'NOT_ALLOWED_IN_STATE', title: 'Being checked' })
    await queue.flush()
    expect(queue.snapshot().updates[0]?.state).toMatchObject({
      kind: 'conflict',
      now: { summary: { state: 'SUBMITTED' } },
    })
    await queue.discard(queue.snapshot().updates[0]?.id ?? '')
    expect(await store.updates(PIA)).toEqual([])
  })

  it('keeps a refused update with the words of the server, and goes on with other actions only', async () => {
    const queue = await open()
    server.refuses = new Problem({
      status: 403,
      title: 'Somebody else looks after it now',
      detail: 'Ask the nominee.',
      errors: [{ pointer: '', code: 'X', message: 'Passed on.' }],
    })
    await queue.add(server.action('1'), text('kept'))
    await queue.flush()
    server.refuses = undefined
    await queue.add(server.action('1'), text('behind it'))
    await queue.add(server.action('2'), text('elsewhere'))
    await queue.flush()
    expect(states(queue)).toEqual(['refused', 'waiting'])
    expect(queue.snapshot().updates[0]).toMatchObject({
      text: 'kept',
      state: {
        refusal: { title: 'Somebody else looks after it now', detail: 'Ask the nominee.', messages: ['Passed on.'] },
      },
    })
    expect(server.texts('2')).toEqual(['elsewhere'])
    await queue.tryAgain(queue.snapshot().updates[0]?.id ?? '')
    expect(server.texts('1')).toEqual(['kept', 'behind it'])
  })

  it('takes another key for another content', async () => {
    server.reachable = false
    const queue = await open()
    const { id, key } = await queue.add(server.action('1'), { ...text('draft', photo('a.jpg')), percent: 50 })
    await queue.change(id, text('final'))
    const [changed] = await store.updates(PIA)
    expect(changed).toMatchObject({ id, text: 'final', photos: [], state: { kind: 'waiting' } })
    expect(changed?.percent).toBeUndefined()
    expect(changed?.key).not.toBe(key)
  })

  it('sends nothing while nobody is signed in', async () => {
    server.signedInAs = undefined
    const queue = await open()
    await queue.add(server.action('1'), text('waits'))
    await queue.flush()
    expect(server.entries.size).toBe(0)
    expect(states(queue)).toEqual(['waiting'])
  })

  it('shows and sends nothing of somebody else who used the device', async () => {
    server.reachable = false
    await (await open(PIA)).add(server.action('1'), text('of Pia'))
    server.reachable = true
    server.signedInAs = PAUL
    const ofPaul = await open(PAUL)
    await ofPaul.flush()
    expect(ofPaul.snapshot().updates).toEqual([])
    expect(server.entries.size).toBe(0)
    server.signedInAs = PIA
    await (await open(PIA)).flush()
    expect(server.entries.get('1')).toMatchObject([{ text: 'of Pia', personId: PIA }])
  })

  it('is emptied for one person and nobody else', async () => {
    server.reachable = false
    for (const person of [PIA, PAUL]) {
      await (await open(person)).add(server.action('1'), text(`of ${person}`))
      await store.keepPhotos(person, '1', [photo('draft.jpg')])
    }
    await store.keepList({ personId: PIA, asOf: '2026-11-22T12:00:00Z', rows: [], details: {} })
    await store.forget(PIA)
    expect(await store.updates(PIA)).toEqual([])
    expect(await store.photos(PIA, '1')).toEqual([])
    expect(await store.list(PIA)).toBeUndefined()
    expect(await store.updates(PAUL)).toHaveLength(1)
    expect(await store.photos(PAUL, '1')).toHaveLength(1)
  })

  it('forgets the list of whoever was here before, and keeps what they wrote', async () => {
    server.reachable = false
    await (await open(PIA)).add(server.action('1'), text('unsent'))
    await store.keepList({ personId: PIA, asOf: '2026-11-22T12:00:00Z', rows: [], details: {} })
    await store.forgetListsOfOthers(PAUL)
    expect(await store.list(PIA)).toBeUndefined()
    expect(await store.updates(PIA)).toHaveLength(1)
  })

  it('says so when the device does not keep it, and sends it all the same', async () => {
    vi.spyOn(store, 'keepUpdate').mockRejectedValue(new Error('Quota exceeded'))
    server.reachable = false
    const queue = await open()
    const { id } = await queue.add(server.action('1'), text('only here'))
    expect(queue.snapshot().onlyHere).toContain(id)
    server.reachable = true
    await queue.flush()
    expect(server.texts('1')).toEqual(['only here'])
  })

  it('sends by itself when the connection is back', async () => {
    server.reachable = false
    const queue = await open()
    await queue.add(server.action('1'), text('patient'))
    const stop = queue.start()
    await queue.flush()
    server.reachable = true
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(server.texts('1')).toEqual(['patient']))
    stop()
  })
})
