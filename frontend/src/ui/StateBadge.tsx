import { toneOfState, wordsOfState, type Machine } from '../shared/states'
import { Badge } from './Badge'

/** The state of a record in words: `<StateBadge of="visit" state={visit.state} />`. */
export function StateBadge({ of, state }: { of: Machine; state: string }) {
  return <Badge tone={toneOfState(of, state)}>{wordsOfState(of, state)}</Badge>
}
