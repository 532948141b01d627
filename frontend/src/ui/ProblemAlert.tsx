import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem'
import { t } from '../shared/i18n/en-GB'
import classes from './ProblemAlert.module.css'

interface Props {
  /** Whatever was thrown. Nothing is shown for `null` and `undefined`. */
  readonly error: unknown
  /** Offers "Try again". */
  readonly onRetry?: (() => void) | undefined
  readonly children?: ReactNode
}

/** Says what happened and what to do, in place. For a refused form use `ErrorSummary`, which links to the fields. */
export function ProblemAlert({ error, onRetry, children }: Props) {
  if (error === null || error === undefined) return null
  const problem = asProblem(error)
  return (
    <div role="alert" className={classes.box}>
      <p className={classes.title}>{problem.title}</p>
      {problem.detail && problem.detail !== problem.title && <div>{problem.detail}</div>}
      {problem.errors.length > 0 && (
        <ul className={classes.list}>
          {problem.errors.map((each) => (
            <li key={each.pointer + each.code + each.message}>{each.message}</li>
          ))}
        </ul>
      )}
      {children}
      {problem.traceId && <div className={classes.reference}>{t('reference', { traceId: problem.traceId })}</div>}
      {onRetry && (
        <div className={classes.actions}>
          <Button variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
    </div>
  )
}
