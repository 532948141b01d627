import { IconAlertTriangle } from '@tabler/icons-react'
import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { PointState } from './queries'
import { t } from './words'

const LOOKS: Readonly<Record<PointState, readonly [Tone, 'full' | 'half' | 'empty' | 'none']>> = {
  PLANNED: ['neutral', 'empty'],
  IN_PROGRESS: ['info', 'half'],
  RECORDED: ['warn', 'half'],
  FEEDBACK_GIVEN: ['info', 'full'],
  CLOSED: ['good', 'full'],
  MISSED: ['bad', 'none'],
  CANCELLED: ['neutral', 'none'],
}

/** Where a point stands: shape and word. */
export function StateOfPoint({ state }: { state: PointState }) {
  const [tone, fill] = LOOKS[state]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`state_${state}`)}
    </Badge>
  )
}

/** Something whose day is over. */
export function Late({ children }: { children: string }) {
  return (
    <Badge tone="bad" shape={<IconAlertTriangle size={16} aria-hidden />}>
      {children}
    </Badge>
  )
}
