import type { ReactNode } from 'react'
import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { Rating, State } from './queries'
import { t } from './words'

const LOOKS: Readonly<Record<State, readonly [Tone, 'full' | 'half' | 'empty' | 'none']>> = {
  PLANNED: ['warn', 'half'],
  AWAITING_COUNTERSIGNATURE: ['info', 'half'],
  DONE: ['good', 'full'],
  REMOVED: ['neutral', 'empty'],
  DROPPED: ['neutral', 'none'],
}

/** What became of a sample: shape and word. */
export function StateOfSample({ state }: { state: State }) {
  const [tone, fill] = LOOKS[state]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`state_${state}`)}
    </Badge>
  )
}

const RATED: Readonly<Record<Rating['rating'], readonly [Tone, ReactNode]>> = {
  RED: ['bad', '▲'],
  AMBER: ['warn', '◆'],
  GREEN: ['good', '●'],
}

/** How closely an assessor is looked at: shape and word. */
export function RatingBadge({ rating }: { rating: Rating['rating'] }) {
  const [tone, shape] = RATED[rating]
  return (
    <Badge tone={tone} shape={<span aria-hidden>{shape}</span>}>
      {t(`rating_${rating}`)}
    </Badge>
  )
}
