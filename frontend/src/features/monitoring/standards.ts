import type { Standards } from './queries'

export type Standard = Standards['standards'][number]
export type Grade = Standards['scale'][number]
/** As far as two versions are compared. */
export type Content = Pick<Standards, 'standards' | 'scale'>

/** What became of one standard or one step of the scale. */
export interface Difference<Item> {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  readonly code: string
  readonly before?: Item
  readonly after?: Item
}

/** By code: those that stay the same are left out, and so is their order. */
function differences<Item extends { readonly code: string }>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): Difference<Item>[] {
  const old = new Map(before.map((item) => [item.code, item]))
  const now = new Set(after.map(({ code }) => code))
  const kept = after.flatMap((item): Difference<Item>[] => {
    const was = old.get(item.code)
    if (!was) return [{ kind: 'ADDED', code: item.code, after: item }]
    return same(was, item) ? [] : [{ kind: 'CHANGED', code: item.code, before: was, after: item }]
  })
  const gone = before
    .filter(({ code }) => !now.has(code))
    .map((item): Difference<Item> => ({ kind: 'REMOVED', code: item.code, before: item }))
  return [...kept, ...gone]
}

export const standardsBetween = (before: Content, after: Content): Difference<Standard>[] =>
  differences(before.standards, after.standards, (one, other) => one.title === other.title && one.words === other.words)

export const scaleBetween = (before: Content, after: Content): Difference<Grade>[] =>
  differences(before.scale, after.scale, (one, other) => one.label === other.label && one.acts === other.acts)
