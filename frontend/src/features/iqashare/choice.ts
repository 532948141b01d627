import type { Kind, Visit } from './queries'

/** A record that is to be shared; two parts of one record have the same id. */
export interface Choice {
  readonly kind: Kind
  readonly id: string
}

export const keyOf = ({ kind, id }: Choice) => `${kind} ${id}`

/** The choice with those ticked, or without them. */
export function choose(chosen: readonly Choice[], some: readonly Choice[], ticked: boolean): Choice[] {
  const keys = new Set(some.map(keyOf))
  const others = chosen.filter((one) => !keys.has(keyOf(one)))
  return ticked ? [...others, ...some.map(({ kind, id }) => ({ kind, id }))] : others
}

/** What is proposed for a visit: from now, or as soon as is allowed, until it ends; after it, as long as is allowed. */
export function daysFor(visit: Pick<Visit, 'firstOn' | 'endOn' | 'lastOn'>, today: string) {
  return {
    fromOn: visit.firstOn > today ? visit.firstOn : today,
    toOn: visit.endOn >= today ? visit.endOn : visit.lastOn,
  }
}
