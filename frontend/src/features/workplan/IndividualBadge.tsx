import { Badge, type Tone } from '../../ui/Badge'
import type { Individual } from './individualQueries'
import { t } from './individualWords'

const TONES: Readonly<Record<Individual['state'], Tone>> = {
  DRAFT: 'info',
  PROPOSED: 'warn',
  COUNTERED: 'warn',
  AGREED: 'good',
  NEEDS_REAGREEMENT: 'warn',
  COMPLETED: 'good',
  WITHDRAWN: 'neutral',
}

export function IndividualBadge({ state }: { state: Individual['state'] }) {
  return <Badge tone={TONES[state]}>{t(`state_${state}`)}</Badge>
}
