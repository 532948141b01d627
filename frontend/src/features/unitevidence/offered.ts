import type { Offered } from './queries'

/** A version of a plan and telling the team of it have the same id. */
export const keyOf = ({ type, id }: Pick<Offered, 'type' | 'id'>) => `${type} ${id}`

interface InWords {
  readonly type: (type: Offered['type']) => string
  readonly about: (name: string) => string
  readonly day: (date: string) => string
}

/** What can be chosen, sort by sort, each with its day and whose it is. */
export function grouped(offered: readonly Offered[], words: InWords) {
  const types = [...new Set(offered.map(({ type }) => type))]
  return types.map((type) => ({
    group: words.type(type),
    items: offered
      .filter((one) => one.type === type)
      .map((one) => ({
        value: keyOf(one),
        label: [one.title, one.aboutName && words.about(one.aboutName), one.on && words.day(one.on)]
          .filter(Boolean)
          .join(' · '),
      })),
  }))
}
