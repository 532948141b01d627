import { IconAlertTriangle, IconClock, IconHourglass, IconPointFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import { Badge, type Tone } from './Badge'

export type UrgencyKind = 'OVERDUE' | 'DUE_THIS_WEEK' | 'LATER' | 'WITH_REVIEWER'

const LOOKS: Readonly<Record<UrgencyKind, readonly [Tone, string, ReactNode]>> = {
  OVERDUE: ['bad', t('overdue'), <IconAlertTriangle key="icon" size={16} aria-hidden />],
  DUE_THIS_WEEK: ['warn', t('dueThisWeek'), <IconClock key="icon" size={16} aria-hidden />],
  LATER: ['neutral', t('later'), <IconPointFilled key="icon" size={16} aria-hidden />],
  WITH_REVIEWER: ['info', t('withReviewer'), <IconHourglass key="icon" size={16} aria-hidden />],
}

/** How soon something needs the reader: icon and word. */
export function Urgency({ kind }: { kind: UrgencyKind }) {
  const [tone, words, icon] = LOOKS[kind]
  return (
    <Badge tone={tone} shape={icon}>
      {words}
    </Badge>
  )
}
