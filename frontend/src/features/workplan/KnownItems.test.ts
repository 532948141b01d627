import { describe, expect, it } from 'vitest'
import { KnownItems, newKey } from './KnownItems'

interface Thing {
  readonly id?: string | undefined
  readonly title: string
}

const known = (ranked = false) => new KnownItems<Thing>((sent, answered) => sent.title === answered.title, ranked)

describe('IQA-084 items of a section that saves itself', () => {
  it('what was saved once is never sent as a new item again', () => {
    const items = known()
    const [first] = items.take([{ id: 'a', title: 'First' }])
    const typed = [first!, { key: newKey(), title: 'Second' }]
    expect(items.give(typed)).toEqual([{ id: 'a', title: 'First' }, { title: 'Second' }])
    items.learn(typed, [
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second' },
    ])
    expect(items.give([typed[0]!, { ...typed[1]!, title: 'Second, changed' }])).toEqual([
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second, changed' },
    ])
  })

  it('two new items that look alike each get an id of their own', () => {
    const items = known()
    const typed = [
      { key: newKey(), title: 'Sample' },
      { key: newKey(), title: 'Sample' },
    ]
    items.learn(typed, [
      { id: 'a', title: 'Sample' },
      { id: 'b', title: 'Sample' },
    ])
    expect(items.give(typed).map((item) => item.id)).toEqual(['a', 'b'])
  })

  it('a card stays where it is when the server sorts by day', () => {
    const items = known()
    items.take([
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second' },
    ])
    expect(
      items
        .take([
          { id: 'b', title: 'Second' },
          { id: 'c', title: 'Of somebody else' },
          { id: 'a', title: 'First' },
        ])
        .map((item) => item.id),
    ).toEqual(['a', 'b', 'c'])
  })

  it('of ranked items the server’s order counts', () => {
    const items = known(true)
    items.take([{ id: 'a', title: 'First' }])
    expect(
      items
        .take([
          { id: 'b', title: 'B' },
          { id: 'a', title: 'First' },
        ])
        .map((item) => item.id),
    ).toEqual(['b', 'a'])
  })

  it('a key does not reach the server', () => {
    const items = known()
    expect(items.give(items.take([{ id: 'a', title: 'First' }]))).toEqual([{ id: 'a', title: 'First' }])
  })
})
