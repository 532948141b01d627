import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { Badge, type Tone } from '../../ui/Badge'
import type { Visit } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

type Flag = Visit['flags'][number]

const TONES: Readonly<Record<Flag, Tone>> = {
  ALLOCATION_LATE: 'warn',
  DEFERRAL_PROPOSED: 'warn',
  VISIT_AT_RISK: 'warn',
  VISIT_MISSED: 'bad',
  REPORT_OVERDUE: 'bad',
  WINDOW_EXCEPTION: 'neutral',
}

/** What is derived about a case: late, at risk, missed. */
export function VisitFlags({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <span className={classes.flags}>
      {flags.map((flag) => (
        <Badge
          key={flag}
          tone={TONES[flag]}
          shape={
            TONES[flag] === 'neutral' ? (
              <IconInfoCircle size={16} aria-hidden />
            ) : (
              <IconAlertTriangle size={16} aria-hidden />
            )
          }
        >
          {t(flag)}
        </Badge>
      ))}
    </span>
  )
}
