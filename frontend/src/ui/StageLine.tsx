import type { ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import classes from './StageLine.module.css'

export interface Stage {
  readonly key: string
  readonly label: string
  readonly state: 'done' | 'current' | 'todo'
  /** A date or a short word below the label. */
  readonly note?: ReactNode
}

const WORDS = { done: t('done'), current: t('current'), todo: t('toCome') } as const

/** Where a case stands on its way: due → allocated → … → closed. On a phone one row of marks that names the present stage. */
export function StageLine({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <ol className={classes.line} aria-label={label}>
      {stages.map((stage) => (
        <li
          key={stage.key}
          className={classes[stage.state]}
          {...(stage.state === 'current' ? { 'aria-current': 'step' } : {})}
        >
          <span className={classes.mark} aria-hidden />
          <span className={classes.label}>
            {stage.label}
            <span className="visually-hidden"> ({WORDS[stage.state]})</span>
          </span>
          {stage.note && <span className={classes.note}>{stage.note}</span>}
        </li>
      ))}
    </ol>
  )
}
