import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/problem'
import { Autosaver, type Saved } from './Autosaver'

/** A server that keeps one text and its version, as the real one does. */
class FakeRecord {
  value: string
  version = 1
  offline = false
  saves = 0

  constructor(value = 'server') {
    this.value = value
  }

  readonly save = (value: string, etag: string): Promise<Saved<string>> => {
    this.saves += 1
    if (this.offline) return Promise.reject(new Problem({ status: 0, code: 'OFFLINE', title: 'You are offline' }))
    if (etag !== this.etag) return Promise.reject(new Problem({ status: 412, code: 'STALE_VERSION', title: 'Stale' }))
    if (value === 'forbidden')
      return Promise.reject(new Problem({ status: 422, code: 'RULES_BROKEN', title: 'Not like that' }))
    this.value = value
    this.version += 1
    return this.reload()
  }

  readonly reload = (): Promise<Saved<string>> => Promise.resolve({ value: this.value, etag: this.etag })

  /** Somebody else saves the record. */
  elsewhere(value = this.value) {
    this.value = value
    this.version += 1
  }

  get etag() {
    return `"${this.version}"`
  }

  open(record = 'finding/1', field = 'note') {
    const saver = new Autosaver(record, field, { value: this.value, etag: this.etag }, this)
    return { saver, stop: saver.start() }
  }
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const rest = () => vi.advanceTimersByTimeAsync(1500)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('typing', () => {
  it('is sent once, at the latest 1.5 seconds after the last key', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    saver.change('a')
    saver.change('ab')
    expect(saver.snapshot().state.kind).toBe('dirty')
    await rest()
    expect(record).toMatchObject({ value: 'ab', saves: 1 })
    expect(saver.snapshot().state.kind).toBe('saved')
  })

  it('while a save is under way is sent afterwards', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    saver.change('a')
    saver.flush()
    saver.change('ab')
    await rest()
    expect(record.value).toBe('ab')
    expect(saver.snapshot().state.kind).toBe('saved')
  })
})

describe('without a connection', () => {
  it('the text is kept on the device and sent when the connection is back', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    record.offline = true
    saver.change('kept')
    await rest()
    expect(saver.snapshot().state.kind).toBe('kept')
    record.offline = false
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(record.value).toBe('kept')
    expect(saver.snapshot().state.kind).toBe('saved')
  })

  it('the text survives closing the page and goes when it is opened again', async () => {
    const record = new FakeRecord()
    record.offline = true
    const first = record.open()
    first.saver.change('kept')
    await rest()
    first.stop()
    record.offline = false
    const { saver } = record.open()
    expect(saver.snapshot().value).toBe('kept')
    await rest()
    expect(record.value).toBe('kept')
  })
})

describe('a newer version on the server', () => {
  it('of another field is no conflict', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    record.elsewhere()
    saver.change('mine')
    await rest()
    await rest()
    expect(record.value).toBe('mine')
    expect(saver.snapshot().state.kind).toBe('saved')
  })

  it('of the same field shows both texts and overwrites neither', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    record.elsewhere('theirs')
    saver.change('mine')
    await rest()
    expect(saver.snapshot()).toMatchObject({ value: 'mine', state: { kind: 'conflict', theirs: { value: 'theirs' } } })
    expect(record.value).toBe('theirs')
    saver.change('mine, and more')
    await rest()
    expect(record.value).toBe('theirs')
  })

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
    ['theirs\n\nmine', 'theirs\n\nmine'],
  ])('is settled with %j', async (choice, expected) => {
    const record = new FakeRecord()
    const { saver } = record.open()
    record.elsewhere('theirs')
    saver.change('mine')
    await rest()
    saver.settle(choice)
    await rest()
    expect(record.value).toBe(expected)
    expect(saver.snapshot().value).toBe(expected)
    expect(record.open().saver.snapshot().state.kind).toBe('clean')
  })

  it('found on opening, with a draft from before, is a conflict', async () => {
    const record = new FakeRecord()
    record.offline = true
    const first = record.open()
    first.saver.change('mine')
    first.stop()
    await settled()
    record.elsewhere('theirs')
    expect(record.open().saver.snapshot()).toMatchObject({ value: 'mine', state: { kind: 'conflict' } })
  })
})

describe('two fields of one record', () => {
  it('follow each other’s versions without a detour', async () => {
    const record = new FakeRecord()
    const reload = vi.spyOn(record, 'reload')
    const note = record.open('finding/1', 'note').saver
    const advice = record.open('finding/1', 'advice').saver
    note.change('n')
    advice.change('a')
    await rest()
    await rest()
    expect(record.saves).toBe(2)
    // Once per acknowledged save, never to compare.
    expect(reload).toHaveBeenCalledTimes(2)
    expect(note.snapshot().state.kind).toBe('saved')
    expect(advice.snapshot().state.kind).toBe('saved')
  })
})

describe('a refusal', () => {
  it('says why, keeps the text, and the next change goes again', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    saver.change('forbidden')
    await rest()
    expect(saver.snapshot()).toMatchObject({ value: 'forbidden', state: { kind: 'refused' } })
    saver.change('allowed')
    await rest()
    expect(record.value).toBe('allowed')
  })
})

describe('news from the server', () => {
  it('is taken over while nobody types, and not while somebody does', async () => {
    const record = new FakeRecord()
    const { saver } = record.open()
    record.elsewhere('news')
    saver.serverSays(await record.reload())
    expect(saver.snapshot().value).toBe('news')
    saver.change('typing')
    record.elsewhere('more news')
    saver.serverSays(await record.reload())
    expect(saver.snapshot().value).toBe('typing')
  })
})
