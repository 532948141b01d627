import { Badge, Circle, type Tone } from '../../ui/Badge'
import type { EventState, Part } from './queries'
import { t } from './words'

type Look = readonly [Tone, 'full' | 'half' | 'empty' | 'none']
const STATES: Readonly<Record<EventState, Look>> = {
  PLANNED: ['info', 'empty'],
  HELD: ['good', 'full'],
  CANCELLED: ['neutral', 'none'],
}
const PARTS: Readonly<Record<Part, Look>> = {
  INVITED: ['neutral', 'empty'],
  ATTENDED: ['good', 'full'],
  APOLOGIES: ['warn', 'half'],
}

/** Where an event stands: shape and word. */
export function StateOfEvent({ state }: { state: EventState }) {
  const [tone, fill] = STATES[state]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`state_${state}`)}
    </Badge>
  )
}

/** What somebody has to do with it: shape and word. */
export function PartBadge({ part }: { part: Part }) {
  const [tone, fill] = PARTS[part]
  return (
    <Badge tone={tone} shape={<Circle fill={fill} />}>
      {t(`part_${part}`)}
    </Badge>
  )
}
