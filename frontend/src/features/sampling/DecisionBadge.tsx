import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { Decision } from './recordQueries'
import { t } from './recordWords'

const LOOKS: Readonly<Record<Decision, readonly [Tone, 'full' | 'half' | 'empty']>> = {
  AGREE: ['good', 'full'],
  AGREE_WITH_ACTION: ['warn', 'half'],
  DISAGREE: ['bad', 'empty'],
}

/** What the sampler decided: shape and word. */
export function DecisionBadge({ decision }: { decision: Decision }) {
  const [tone, fill] = LOOKS[decision]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`decision_${decision}`)}
    </Badge>
  )
}
