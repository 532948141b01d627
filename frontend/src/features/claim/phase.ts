import type { Window } from './queries'

/** Where a window of online standardisation stands on a day; its last day belongs to it. */
export function phaseOf({ opensOn, closesOn }: Pick<Window, 'opensOn' | 'closesOn'>, today: string) {
  if (today < opensOn) return 'AHEAD'
  return today > closesOn ? 'OVER' : 'OPEN'
}
