import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { State } from './queries'
import { t } from './words'

const LOOKS: Readonly<Record<State, readonly [Tone, 'full' | 'half' | 'empty' | 'none']>> = {
  PLANNED: ['warn', 'half'],
  DONE: ['good', 'full'],
  CANCELLED: ['neutral', 'none'],
}

/** What became of an observation: shape and word. */
export function StateOfObservation({ state }: { state: State }) {
  const [tone, fill] = LOOKS[state]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`state_${state}`)}
    </Badge>
  )
}
