import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { State } from './queries'
import { t } from './words'

const LOOKS: Readonly<Record<State, readonly [Tone, 'full' | 'half' | 'empty']>> = {
  TO_COME: ['info', 'half'],
  OPEN: ['good', 'full'],
  OVER: ['neutral', 'empty'],
}

/** Whether the reviewer reads it now: shape and word. */
export function StateOfShare({ state }: { state: State }) {
  const [tone, fill] = LOOKS[state]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`state_${state}`)}
    </Badge>
  )
}
